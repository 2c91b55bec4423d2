import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Block, Bulletin } from '../../src/bulletin/bulletin.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

const folder = join(import.meta.dirname, '../fixtures/bulletins')

/** Every line of every fixture without HTML, to be put together at random. */
const printed = readdirSync(folder)
  .filter((name) => !['broadcast', 'digest'].includes(name))
  .flatMap((name) => readFileSync(join(folder, name, 'bulletin.txt'), 'utf8').split('\n'))

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
)
const bulletinText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

function read(value: string | Uint8Array): Bulletin {
  return readBulletin(new VFile({ path: 'any.txt', value }))
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
