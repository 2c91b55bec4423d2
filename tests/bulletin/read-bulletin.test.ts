import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

describe('the first bulletin', () => {
  const file = new VFile({ path: '2021-07.txt', value: readFileSync('content/bulletins/2021-07.txt') })
  const bulletin = readBulletin(file)

  test('has two items with their headline, day, source, series and event days', () => {
    expect(
      bulletin.items.map(({ headline, date, source, series, events }) => ({
        headline,
        date,
        source,
        series,
        events: events.map((event) => event.date),
      })),
    ).toEqual([
      {
        headline: '中国科协党组理论学习中心组专题学习 习近平总书记“七一”重要讲话精神',
        date: '2021-07-17',
        source: '中国科协机关党委、调研宣传部',
        series: '科学共同体要闻',
        events: ['2021-07-16'],
      },
      {
        headline: '怀进鹏在西宁市调研“科创中国”试点城市建设情况',
        date: '2021-07-19',
        source: '青海省科协',
        series: '科学共同体要闻',
        events: ['2021-07-12'],
      },
    ])
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['lines-joined', 17],
      ['lines-joined', 35],
    ])
  })

  test('has its two cut sentences mended and every other paragraph end kept', () => {
    const [first, second] = bulletin.items
    expect(first?.blocks.map((block) => block.lines)).toHaveLength(7)
    expect(second?.blocks).toHaveLength(3)
    const text = JSON.stringify(bulletin.items)
    expect(text).toContain('做好科技界政治引领的鲜活教科书')
    expect(text).toContain('形成产业集群。充分发挥产业集聚')
    expect(bulletin.items.map((item) => item.joins.length)).toEqual([1, 1])
  })
})

test.each([
  ['【奋力谱写中国式现代化新篇章——习近平总书记今年以来治国理政纪实】民生为大', '民生为大'],
  // The headline itself.
  ['【大美中国·岁物丰成】', '【大美中国·岁物丰成】'],
])('of %s the headline is %s', (line, headline) => {
  const value = `# 《晚间播报》 (20240802)\n\n## ${line}\n\n正文一句，还有一句。\n\n---\n`
  expect(readBulletin(new VFile({ path: '20240802.txt', value })).items[0]?.headline).toBe(headline)
})
