import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Block, Bulletin, Furniture } from '../../src/bulletin/bulletin.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const folder = join(import.meta.dirname, '../fixtures/bulletins')

/** Every line of every fixture without HTML, to be put together at random. */
const printed = readdirSync(folder)
  .filter((name) => !['broadcast', 'digest'].includes(name))
  .flatMap((name) => readFileSync(join(folder, name, 'bulletin.txt'), 'utf8').split('\n'))

/** News that begins, ends or stands alone as lines of the page do. */
const pageLike = [
  '中小企业稳步发展，',
  '大中小学共建课程。',
  '返回大中城市的人数',
  '打印 关闭 系统的使用说明',
  '更新时间：每周一上午',
  '联系电话：010-12345678',
  '抄送：各县科协',
  '某市科协 [2021-07-19]',
  '- 7 -',
  '打印 关闭',
  '【会议要求】',
  '· 名单 ·',
  '经费………3',
  '目录',
  '3/4',
  '7',
  '8',
  '100',
]

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...printed) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '',
      '\f',
      '　　',
      '---',
      '- 7 -',
      '**',
      '## ',
      '【】',
      '[2021-07-19]',
      '(',
      '——',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...pageLike) },
)
const bulletinText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

function read(value: string | Uint8Array): Bulletin {
  return readBulletin(new VFile({ path: 'any.txt', value }))
}

/** What may stand on a line that is left out; held against the line alone, whatever the reader's patterns are. */
const leftOut: Record<Furniture['kind'], (line: string) => boolean> = {
  rule: (line) => !/[\p{L}\p{N}]/u.test(line),
  'page-number': (line) => holdsOnly(line, /\d|[第页共一二三四五六七八九十百]|page|of/gi),
  tail: (line) =>
    line.startsWith('<!--') ||
    holdsOnly(
      line,
      /更新时间戳?|浏览|点击|阅读|次数?|量|打印|本页|关闭|窗口|返回|顶部|列表|首页|收藏|分享到?|字[号体]|[大中小]|[上下]一[篇条]|[\dTZ年月日时分秒]/g,
    ),
  'running-head': (line) => line.length <= 60 && !/[。；，]$/.test(line),
  masthead: (line) => line.length <= 120 && !/[。；]$/.test(line),
  contents: (line) => line.length <= 80 && !/。$/.test(line),
  imprint: (line) =>
    !/\S\s*[[〔]\d{4}.{4,8}[\]〕]$/.test(line) &&
    (/^[（(]?(?:主题词|[报送发]|抄送)[:：]/.test(line) || !/。$/.test(line)),
}

function holdsOnly(line: string, words: RegExp): boolean {
  return !/[\p{L}\p{N}]/u.test(line.replace(words, ''))
}

describe('whatever stands in a file', () => {
  test('each line has a role, and each line of text is in one block of one item', () => {
    fc.assert(
      fc.property(bulletinText, (text) => {
        const bulletin = read(text)
        expect(bulletin.roles).toHaveLength(bulletin.lines.length)
        const blocks = bulletin.items.flatMap((item) => item.blocks)
        for (const [index, role] of bulletin.roles.entries())
          if (role === 'text' || role === 'subheadline')
            expect(
              blocks.filter((block) => covers(block, index + 1)),
              `line ${index + 1}`,
            ).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })

  test('no Han character of the news is lost, none is made up', () => {
    fc.assert(
      fc.property(bulletinText, (text) => {
        const bulletin = read(text)
        const onFile = hanCounts(bulletin.lines.filter((_, index) => isNewsText(bulletin, index)).join(''))
        const kept = hanCounts(textsOf(bulletin).join(''))
        const all = hanCounts(bulletin.lines.join(''))
        for (const [character, times] of onFile)
          expect(kept.get(character) ?? 0, character).toBeGreaterThanOrEqual(times)
        for (const character of kept.keys()) expect(all.has(character), character).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('no line is left out that could not be of the page', () => {
    fc.assert(
      fc.property(bulletinText, (text) => {
        const { lines, furniture } = read(text)
        for (const { kind, lines: run } of furniture)
          for (const printed of lines.slice(run.first - 1, run.last))
            expect(leftOut[kind](printed.replace(/\p{Cc}/gu, '').trim()), `${kind}: ${printed}`).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('no number is left out that numbers no page', () => {
    fc.assert(
      fc.property(bulletinText, (text) => {
        const { lines, roles } = read(text)
        const numbers = lines.flatMap((printed, index) =>
          roles[index] === 'page-number' && /^\d+$/.test(printed.trim()) ? [Number(printed)] : [],
        )
        const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0))
        if (!text.includes('\f')) expect(steps.every((step) => step === 1)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('what is left out within an item is told', () => {
    fc.assert(
      fc.property(bulletinText, (text) => {
        const file = new VFile({ path: 'any.txt', value: text })
        const { items, furniture, lines: printed } = readBulletin(file)
        const isStamp = ({ lines: { first } }: Furniture) => printed[first - 1]?.includes('更新时间') === true
        const told = file.messages.filter(({ ruleId }) => ruleId === 'lines-left-out')
        for (const { kind, lines } of furniture.filter((run) => run.kind !== 'rule' && !isStamp(run)))
          if (items.some((item) => item.lines.first < lines.first && item.lines.last > lines.last))
            expect(told.some(({ reason }) => reason.includes(`\`${kind}\``))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('any bytes give some bulletin', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const bulletin = read(bytes)
        expect(bulletin.roles).toHaveLength(bulletin.lines.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the same text is the same bulletin', () => {
  const seed = readFileSync('content/bulletins/2021-07.txt', 'utf8')
  const items = read(seed).items

  test.each([
    ['utf8', {}],
    ['utf8', { addBOM: true }],
    ['gb18030', {}],
    ['gbk', {}],
    ['utf16le', { addBOM: true }],
    ['utf16le', {}],
    ['utf16be', {}],
    ['utf16be', { addBOM: true }],
  ])('in %s %o', (encoding, options) => {
    expect(read(iconv.encode(seed, encoding, options)).items).toEqual(items)
  })

  test.each(['\r\n', '\r', '\u2028', '\u2029', '\v'])('with line ends %j', (end) => {
    expect(read(seed.replaceAll('\n', end)).items).toEqual(items)
  })

  test('in Big5, where its characters have a place there', () => {
    const traditional =
      '## 學會召開年會\n\n7月16日，學會召開年會，討論會務。會長主持會議，通過議案。\n\n學會祕書處[2021-07-17]\n'
    expect(read(iconv.encode(traditional, 'big5')).items).toEqual(read(traditional).items)
  })
})

function covers({ lines }: Block, number: number): boolean {
  return lines.first <= number && number <= lines.last
}

/** Source lines are kept as names and days, the rest word for word. */
function isNewsText({ roles }: Bulletin, index: number): boolean {
  return ['kicker', 'headline', 'subtitle', 'subheadline', 'text'].includes(roles[index] ?? '')
}

function textsOf({ items }: Bulletin): string[] {
  return items.flatMap(({ headline, kicker, subtitle, source, blocks }) => [
    headline,
    kicker ?? '',
    subtitle ?? '',
    source ?? '',
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return block.cells.flat()
      return 'rows' in block ? block.rows : [block.text]
    }),
  ])
}

/** Days, numbering and labels of sources are read, not kept: their characters are left out. */
const notKept = new Set('年月日号〇○零一二三四五六七八九十第版期来源据供稿转自摘报道消息电讯')

function hanCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { 0: character } of text.matchAll(/\p{Script=Han}/gu))
    if (!notKept.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}
