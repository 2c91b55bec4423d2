import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Bulletin } from '../../src/bulletin/bulletin.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const many = 100_000
const blanks = ' '.repeat(5 * many)
const prose = '会议指出要坚持问题导向，聚焦基层基础，推动资源下沉，让科技工作者有获'
const broadcast = '# 《晚间播报》 (20220301)\n\n### 甲乙\n\n'

function read(text: string): Bulletin {
  return readBulletin(new VFile({ path: 'any.txt', value: text }))
}

/**
 * What takes time in step with the length is read within a second or two. The square of it would take minutes here: the
 * test would outlast its limit.
 */
const limit = 30_000

describe('time goes with the length', { timeout: limit }, () => {
  test.each([
    ['blanks', `甲乙\n\n甲${blanks}乙。\n`],
    ['blanks beside markup', `## 甲乙\n\n*甲*${blanks}乙。\n\n某科协 [2021-07-19]\n`],
    ['blanks in a headline', `## 甲${blanks}乙\n\n文。\n\n某科协 [2021-07-19]\n`],
    ['blanks in a title', `# 甲${blanks}乙\n# 报 2024-10-17\n- <a href="#b">b</a>\n## 甲\n文。\n`],
    ['blanks in HTML', `${broadcast}<p>甲${blanks}乙</p><a ${blanks}\n`],
    ['marks without width', `\u200b甲${'\u200b'.repeat(5 * many)}乙\u200b\n`],
    ['buttons', `打印    关闭    字号    大    中    小    分享    ${'某'.repeat(45)}\n`.repeat(many / 10)],
    ['buttons one behind the other', `${'打印关闭大中小分享'.repeat(12)}某\n`.repeat(many / 10)],
    ['labels', `${'来源：甲 '.repeat(20)}\n`.repeat(many / 10)],
    ['one paragraph', `甲乙\n\n${`${prose}\n`.repeat(many / 2.5)}。\n`],
    ['a quotation', `甲乙\n\n${`> ${prose}\n`.repeat(many / 10)}。\n`],
    [
      'words in columns, one too few at the end',
      `甲乙\n\n${'张三  李四  王五\n'.repeat(many / 2)}张三  李四\n`,
    ],
    ['titles of contents', '目录\n'.repeat(many / 5)],
    ['mastheads', `${'· 要闻 ·\n'.repeat(many / 4)}## 甲乙\n${'【会议要求】\n文。\n'.repeat(many / 20)}`],
    ['pages', `${prose.slice(0, 9)}\n要坚持\n基层\n- 1 -\n工作简报\n`.repeat(many / 8)],
    ['bare numbers', '会议\n要坚持\n基层\n7\n'.repeat(many / 4)],
    ['days under a headline', `甲乙\n\n${'2021-07-17\n'.repeat(many)}`],
    ['brackets', `## 甲${'（2021-'.repeat(many)}\n\n文。${'[甲'.repeat(many)}${'**'.repeat(many)}\n`],
    ['backslashes', `## 甲\n\n甲${'\\\\'.repeat(many)}乙${'\\\\'.repeat(many)}\n`],
    ['days in a row', `## 甲\n\n${'7月19日至'.repeat(many)}${'1'.repeat(many)}日。\n`],
  ])('%s', (_, text) => {
    const { roles, lines } = read(text)
    expect(roles).toHaveLength(lines.length)
  })
})

describe('however long a file is, it gives some bulletin', { timeout: limit }, () => {
  test('a table of many rows', () => {
    const [item] = read(`# 甲乙\n\n|甲|乙|\n|-|-|\n${'|1|2|\n'.repeat(2 * many)}`).items
    expect(item?.blocks).toMatchObject([{ kind: 'table' }])
  })

  test('a table of a very wide row and many narrow ones stays lines', () => {
    const [item] = read(`# 甲乙\n\n|${'甲|'.repeat(many)}\n|-|\n${'|1|\n'.repeat(many)}`).items
    expect(item?.blocks.some(({ kind }) => kind === 'table')).toBe(false)
  })
})
