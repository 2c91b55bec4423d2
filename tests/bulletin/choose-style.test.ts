import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { bulletinOptions } from '../../src/bulletin/options.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'
import { type BulletinStyle, defineBulletinStyle } from '../../src/bulletin/style.ts'

const page = readFileSync('docs/bulletin-formats.md', 'utf8')

/** The example that stands under a heading of the page. */
function exampleUnder(heading: string): string {
  return new RegExp(`## ${heading}\\n[^]*?\`\`\`\\n([^]*?)\`\`\``).exec(page)?.[1] ?? ''
}

function read(value: string, styles: readonly BulletinStyle[] = [], path = 'a.txt') {
  return readBulletin(new VFile({ path, value }), { styles })
}

describe('the examples of docs/bulletin-formats.md', () => {
  test.each(['newsletter', 'broadcast', 'digest', 'brief'])(
    '%s is chosen by looking at the file, with the reason',
    (name) => {
      const { style, items } = read(exampleUnder(name))
      expect(style.name).toBe(name)
      expect(style.why).toMatch(/^it has `/)
      expect(items).toHaveLength(1)
    },
  )

  test("the style of one's own reads what the page says it reads", () => {
    const qinghe = defineBulletinStyle({
      name: 'qinghe',
      match: { lines: [/^〖.+〗第\d+号$/] },
      masthead: [/^〖(?<series>.+)〗(?<issue>第\d+号)$/],
      headline: [/^★\s*(?<headline>\S.*?)\s*★$/],
      sourceLine: [/^——(?<source>[^，]+)，(?<date>[\d.]+)$/],
    })
    const { style, series, issue, items } = read(exampleUnder("A style of one's own"), [qinghe])
    expect([style.name, series, issue]).toEqual(['qinghe', '清河要情', '第7号'])
    expect(items.map(({ headline, source, date }) => [headline, source, date])).toEqual([
      ['县医院新楼启用', '县卫生局', '2022-03-02'],
    ])
    for (const pattern of [...(qinghe.masthead ?? []), ...(qinghe.sourceLine ?? [])])
      expect(page).toContain(String(pattern))
  })
})

test('a path decides before any line', () => {
  const style = defineBulletinStyle({
    name: 'old',
    match: { path: /^1998\// },
    headline: [/^=(?<headline>.+)=$/],
  })
  expect(read('=甲=\n\n乙。\n', [style], '1998/a.txt').items.map(({ headline }) => headline)).toEqual(['甲'])
  expect(read('=甲=\n\n乙。\n', [style], '1999/a.txt').style.name).toBe('plain')
})

test('a style without a match, or an encoding that nobody knows, is refused', () => {
  expect(bulletinOptions.safeParse({ styles: [{ name: 'x', match: {} }] }).success).toBe(false)
  expect(bulletinOptions.safeParse({ encodings: { '*': 'klingon' } }).success).toBe(false)
  expect(bulletinOptions.parse({})).toEqual({ styles: [], encodings: {} })
})
