import { describe, expect, test } from 'vitest'
import { spell } from '../../src/text/pinyin.ts'

describe('spell', () => {
  test.each([
    ['怀进鹏', 'huai jin peng', 'H'],
    ['单田芳', 'shan tian fang', 'S'],
    ['仇和', 'qiu he', 'Q'],
    ['解学龙', 'xie xue long', 'X'],
    ['任正非', 'ren zheng fei', 'R'],
    ['尉迟恭', 'yu chi gong', 'Y'],
    ['弗拉基米尔·普京', 'fu la ji mi er pu jing', 'F'],
    ['吕布', 'lv bu', 'L'],
  ])('the person %s is read %s', (name, syllables, initial) => {
    expect(spell(name, true)).toMatchObject({ syllables, initial })
  })

  test.each([
    ['重庆', 'chong qing', 'C'],
    ['乐清市', 'yue qing shi', 'Y'],
    ['单县', 'shan xian', 'S'],
    ['IBM中国', 'ibm zhong guo', 'I'],
    ['“十四五”办公室', 'shi si wu ban gong shi', 'S'],
    ['①', '①', '#'],
    ['', '', '#'],
  ])('the place %s is read %s', (name, syllables, initial) => {
    expect(spell(name, false)).toMatchObject({ syllables, initial })
  })

  test('names sort by syllables, then tones, then characters', () => {
    const sorted = ['张三', '章三', '安娜', '①', '李四', '长沙']
      .map((name) => ({ name, key: spell(name, false).sortKey }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    expect(sorted.map(({ name }) => name)).toEqual(['安娜', '长沙', '李四', '张三', '章三', '①'])
  })
})
