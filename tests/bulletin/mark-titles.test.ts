import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const plainItems = '## 一号桥通车\n\n一号桥通车。\n\n## 二号桥通车\n\n二号桥通车。\n'
const sourced = plainItems.replaceAll('通车。\n', '通车。\n\n清河县科协 [2023-05-06]\n')

function read(value: string) {
  const { style, series, issue, date, items } = readBulletin(new VFile({ path: 'a.md', value }))
  return { style: style.name, series, issue, date, items: items.map(({ headline }) => headline), read: items }
}

describe.each([
  ['plain', plainItems],
  ['newsletter', sourced],
])('a title above the items of a bulletin (%s)', (style, items) => {
  test.each([
    ['清河日报', '清河日报', undefined, undefined],
    ['清河日报 2023-05-08', '清河日报', undefined, '2023-05-08'],
    ['**清河日报** 2023-05-08', '清河日报', undefined, '2023-05-08'],
    ['清河周报（2023年5月8日）', '清河周报', undefined, '2023-05-08'],
    ['清河周报(20230508)', '清河周报', undefined, '2023-05-08'],
    ['清河周报2023年5月8日', '清河周报', undefined, '2023-05-08'],
    ['清河日报 | 2023年5月8日 星期一', '清河日报', undefined, '2023-05-08'],
    ['清河日报 二〇二三年五月八日（星期一）', '清河日报', undefined, '2023-05-08'],
    ['2023-05-08', undefined, undefined, '2023-05-08'],
    ['清河通讯 2023年第8期', '清河通讯', '2023年第8期', undefined],
    ['清河通讯（第8期）', '清河通讯', '第8期', undefined],
    ['清河通讯 第12期(总第345期)', '清河通讯', '第12期(总第345期)', undefined],
    ['清河通讯 2023年第8期 2023年5月8日', '清河通讯', '2023年第8期', '2023-05-08'],
    ['清河通讯 2023年第8期（2023-05-08）', '清河通讯', '2023年第8期', '2023-05-08'],
    // No day of any calendar, or part of the name.
    ['清河日报 2023-02-30', '清河日报 2023-02-30', undefined, undefined],
    ['纪念2021年7月1日', '纪念2021年7月1日', undefined, undefined],
    ['清河科普 2023', '清河科普 2023', undefined, undefined],
  ])('# %s', (title, series, issue, date) => {
    if (style === 'plain' && title.includes('**')) return
    const found = read(`# ${title}\n\n${items}`)
    expect(found).toMatchObject({ style, items: ['一号桥通车', '二号桥通车'] })
    expect([found.series, found.issue, found.date]).toEqual([series, issue, date])
    for (const item of found.read) {
      expect(item.series).toBe(series)
      expect(item.date).toBe(style === 'newsletter' ? '2023-05-06' : date)
    }
  })
})

test('titles of several days give the file none', () => {
  const found = read(`# 清河日报 2023-05-08\n\n${sourced}\n# 清河日报 2023-05-09\n\n${sourced}`)
  expect(found.date).toBeUndefined()
  expect(found.read.map(({ series }) => series)).toEqual([
    ...Array(2).fill('清河日报 2023-05-08'),
    ...Array(2).fill('清河日报 2023-05-09'),
  ])
})

test('one further down is that of a part', () => {
  const found = read(`# 清河日报 2023-05-08\n\n${sourced}\n# 学会动态\n\n${sourced}`)
  expect(found.date).toBe('2023-05-08')
  expect(found.read.map(({ series }) => series)).toEqual(['清河日报', '清河日报', '学会动态', '学会动态'])
})
