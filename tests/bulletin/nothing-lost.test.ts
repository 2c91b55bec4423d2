import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Block, Bulletin } from '../../src/bulletin/bulletin.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

function read(text: string): Bulletin & { readonly rules: readonly string[] } {
  const file = new VFile({ path: 'any.txt', value: text })
  return { ...readBulletin(file), rules: file.messages.map(({ line, ruleId }) => `${line ?? '-'} ${ruleId}`) }
}

function rowsOf(block: Block): readonly string[] {
  if (block.kind === 'table') return block.cells.flat()
  return 'rows' in block ? block.rows : [block.text]
}

function textOf({ items }: Bulletin): string[] {
  return items.flatMap(({ blocks }) => blocks.flatMap(rowsOf))
}

/** One item whose text has a line in it. */
function around(line: string): string {
  return `## 调研结束\n\n会议提出如下要求。\n\n${line}\n\n各单位认真落实。\n\n某市科协 [2021-07-19]\n`
}

describe('a line that looks like the page around it is news', () => {
  test.each([
    '中小企业是国民经济和社会发展的生力军。',
    '大中小学思政课一体化建设要加快推进',
    '小小的茶叶，让浙江安吉与中西部紧密携起手来。',
    '返回大中城市的人数',
    '打印 关闭 系统的使用说明如下',
    '大 中 小 学校共建',
    '大 中 小',
    '上一篇：科普进校园',
    '更新时间：每周一上午',
    '<!-- 甲 --> 乙 <!-- 丙 -->',
    '3/4',
    '100',
  ])('%s', (line) => expect(textOf(read(around(line)))).toContain(line))

  test.each([
    ['harvests', ['100', '200', '300']],
    ['harvests that count', ['100', '101', '102']],
    ['ranks', ['1', '张三', '2', '李四', '3', '王五']],
    ['shares', ['1/4', '3/4']],
  ])('%s', (_, lines) =>
    expect(textOf(read(around(lines.join('\n\n'))))).toEqual(expect.arrayContaining(lines)),
  )
})

describe('the page around the news is left out', () => {
  test.each([
    '【打印】【关闭】',
    '打印    关闭    字号    大    中    小    分享',
    '字号：大 中 小 | 打印 | 分享到：微信 微博',
    '【字号：大 中 小】【打印本页】【关闭窗口】',
    '（更新时间戳: 1696000000）',
    '更新时间：2023-09-04T14:25:54.286Z',
    '更新时间：2021年7月19日 08:30',
    '浏览次数：123',
    '<!-- 正文 -->',
    '- 7 -',
    '第3页 共12页',
  ])('%s', (line) => {
    const bulletin = read(around(line))
    expect(textOf(bulletin)).toEqual(['会议提出如下要求。', '各单位认真落实。'])
  })

  const page = '会议提出如下要求。\n\n各单位认真落实。\n\n会议还研究了其他事项。\n\n'

  test.each([
    ['one by one', (number: number) => `${number}`],
    ['of how many', (number: number) => `${number} / 3`],
  ])('pages numbered %s', (_, printed) => {
    const pages = [1, 2, 3].map((number) => `${page}${printed(number)}\n\n`).join('')
    const bulletin = read(`## 调研结束\n\n${pages}某市科协 [2021-07-19]\n`)
    expect(textOf(bulletin)).toHaveLength(9)
    expect(bulletin.rules).toEqual(['9 lines-left-out'])
  })

  test('a number at a form feed', () => {
    expect(textOf(read(around('7\f')))).toEqual(['会议提出如下要求。', '各单位认真落实。'])
  })
})

describe('what is left out is told', () => {
  test.each([
    ['- 7 -', ['5 lines-left-out']],
    ['- 7 -\n\n正文。\n\n- 8 -', ['5 lines-left-out']],
    ['打印 关闭', ['5 lines-left-out']],
    ['经费………3', ['5 lines-left-out']],
    ['---', []],
    ['更新时间：2023-09-04T14:25:54.286Z', []],
  ])('%j', (lines, expected) => expect(read(around(lines)).rules).toEqual(expected))

  test('once for each kind, with its lines', () => {
    const file = new VFile({ path: 'any.txt', value: around('- 7 -\n\n正文。\n\n- 8 -\n\n打印 关闭') })
    readBulletin(file)
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Left out 2 lines as `page-number` (5, 9), look whether they are news, add what is to the article',
      'Left out a line as `tail` (11), look whether they are news, add what is to the article',
    ])
  })
})

describe('beside a page break', () => {
  test('each page closes with its item and its source', () => {
    const pages = ['甲会召开', '乙会召开'].map(
      (headline, at) => `## ${headline}\n\n会议提出如下要求。\n\n某市科协 [2021-07-19]\n- ${at + 1} -\n`,
    )
    expect(read(pages.join('')).items.map(({ source, date }) => [source, date])).toEqual([
      ['某市科协', '2021-07-19'],
      ['某市科协', '2021-07-19'],
    ])
  })

  test('each page closes with its item and who signs it', () => {
    const pages = ['甲会召开', '乙会召开'].map(
      (headline, at) => `## ${headline}\n\n会议提出如下要求。\n\n清河县科协\n- ${at + 1} -\n`,
    )
    expect(textOf(read(pages.join('')))).toEqual([
      '会议提出如下要求。',
      '清河县科协',
      '会议提出如下要求。',
      '清河县科协',
    ])
  })

  test('who edits the bulletin signs an item', () => {
    const head = '工 作 简 报\n第12期\n清河县科协办公室编      2021年7月19日\n\n'
    const bulletin = read(
      `${head}县科协召开党组会\n\n会议提出如下要求，研究其他事项。\n\n县科协办公室\n- 1 -\n`,
    )
    expect(textOf(bulletin)).toContain('县科协办公室')
  })
})

describe('what looks like a masthead', () => {
  test.each(['【会议要求】', '〔附件〕', '· 名单 ·', '★ 先进个人 ★', '※ 说明 ※'])(
    'is of the item where text follows: %s',
    (label) => {
      const bulletin = read(`· 要闻 ·\n\n${around(label)}`)
      expect(bulletin.items.map(({ headline, series }) => [headline, series])).toEqual([['调研结束', '要闻']])
      expect(textOf(bulletin)).toEqual(['会议提出如下要求。', label, '各单位认真落实。'])
      expect(bulletin.rules).toEqual([])
    },
  )

  test('is one where a headline follows, even below a rule', () => {
    const bulletin = read(`· 要闻 ·\n\n${around('')}\n【简讯】\n\n---\n\n★ 基层 ★\n\n${around('')}`)
    expect(bulletin.items.map(({ series }) => series)).toEqual(['要闻', '基层'])
  })

  test('is one below a source line, over news without headlines', () => {
    const bulletin = read(`${around('')}\n【简讯】\n\n清河县科协开放展厅。\n\n清河县科协 [2021-07-19]\n`)
    expect(bulletin.items.map(({ series }) => series)).toEqual([undefined, '简讯'])
  })

  test('is one where a style says so', () => {
    const value = around('【会议要求】')
    const masthead = [/^【(?<series>[^】]+)】$/]
    const styles = [{ name: 'x', match: { path: /any/ }, masthead }]
    const { items } = readBulletin(new VFile({ path: 'any.txt', value }), { styles })
    expect(items.map(({ series }) => series)).toEqual([undefined, '会议要求'])
  })

  test('is a running head where a page prints it again', () => {
    const bulletin = read(`· 要闻 ·\n\n${around('- 1 -\n· 要闻 ·')}`)
    expect(textOf(bulletin)).toEqual(['会议提出如下要求。', '各单位认真落实。'])
    expect(bulletin.rules).toEqual(['7 lines-left-out', '8 lines-left-out'])
  })
})

describe('an imprint', () => {
  test.each([
    ['a telephone number', '联系电话：010-12345678'],
    ['who gets it', '抄送：各县科协'],
  ])('leaves the last item its source below %s', (_, line) => {
    const bulletin = read(`## 通知\n\n活动时间另行通知。\n\n${line}\n\n某市科协 [2021-07-19]\n`)
    expect(bulletin.items).toMatchObject([{ source: '某市科协', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual(['活动时间另行通知。', line])
  })

  test('is no address that the last item ends with', () => {
    const bulletin = read('## 通知\n\n请各单位报名。\n\n地址：昆明市青年路1号\n\n电话：0871-1234\n')
    expect(textOf(bulletin)).toEqual(['请各单位报名。', '地址：昆明市青年路1号', '电话：0871-1234'])
  })

  test('is no address below a source line that opens the item', () => {
    const bulletin = read('## 通知\n来源：某科协\n\n地址：昆明市青年路1号\n')
    expect(textOf(bulletin)).toEqual(['地址：昆明市青年路1号'])
  })

  test.each([
    '投稿邮箱：a@example.org\n联系电话：010-12345678',
    '---\n\n地址：昆明市青年路1号',
    '主题词：科协\n报：省科协\n编辑：张三\n(共印120份)',
  ])('is below a source line: %j', (imprint) => {
    const bulletin = read(`## 通知\n\n请各单位报名。\n\n某市科协 [2021-07-19]\n\n${imprint}\n`)
    expect(bulletin.items).toMatchObject([{ source: '某市科协', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual(['请各单位报名。'])
    expect(bulletin.furniture.at(-1)?.kind).toBe('imprint')
  })
})

describe('the source line that closes an item says when it was reported', () => {
  test.each([
    ['2021年7月1日', '某科协 [2021-07-19]'],
    ['2021年7月1日', '某科协 2021年7月19日'],
  ])('not another day under the headline: %s, %s', (under, closing) => {
    const bulletin = read(`## 调研结束\n\n${under}\n\n会议提出要求。\n\n${closing}\n`)
    expect(bulletin.items).toMatchObject([{ source: '某科协', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual([under, '会议提出要求。'])
  })

  test('whose own day under the headline says the same', () => {
    const bulletin = read('## 调研结束\n\n2021年7月19日\n\n会议提出要求。\n\n某科协 [2021-07-19]\n')
    expect(bulletin.items).toMatchObject([{ source: '某科协', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual(['会议提出要求。'])
  })

  test('not a line of the text that ends in a day', () => {
    const line = '会议通过《章程》[2021-07-10]'
    const bulletin = read(`## 调研结束\n\n会议提出要求。\n\n${line}\n\n某科协 [2021-07-19]\n`)
    expect(bulletin.items).toMatchObject([{ source: '某科协', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual(['会议提出要求。', line])
  })

  test('of several that name sources, the last', () => {
    const bulletin = read('## 调研结束\n\n会议提出要求。\n\n青海日报[2021-07-18]\n青海省科协 [2021-07-19]\n')
    expect(bulletin.items).toMatchObject([{ source: '青海日报、青海省科协', date: '2021-07-19' }])
  })

  test('not a day that the text ends with', () => {
    const bulletin = read('## 调研结束\n\n会议提出要求。\n\n2021年7月1日\n\n某科协 [2021-07-19]\n')
    expect(bulletin.items).toMatchObject([{ source: '某科协', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual(['会议提出要求。', '2021年7月1日'])
  })

  test('not the day beside a signature', () => {
    const bulletin = read(
      '## 调研结束\n\n会议提出要求。\n\n某省学会\n\n2021年7月1日\n\n某科协 [2021-07-19]\n',
    )
    expect(bulletin.items).toMatchObject([{ source: '某科协、某省学会', date: '2021-07-19' }])
    expect(textOf(bulletin)).toEqual(['会议提出要求。', '某省学会', '2021年7月1日'])
  })

  test('else a day under the headline', () => {
    const bulletin = read('## 调研结束\n\n2021年7月1日\n\n会议提出要求。\n\n来源：某科协\n')
    expect(bulletin.items).toMatchObject([{ source: '某科协', date: '2021-07-01' }])
    expect(textOf(bulletin)).toEqual(['会议提出要求。'])
  })
})

test.each(['——', '—', '－－', '--'])('%s alone under a headline is no subtitle', (line) => {
  expect(read(`## 调研结束\n${line}\n\n会议提出要求。\n`).items[0]).not.toHaveProperty('subtitle')
})
