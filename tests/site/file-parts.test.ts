import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { citationFiles } from '../../src/site/citations/citation-files.ts'
import { connectionFile } from '../../src/site/downloads/connection-file.ts'
import { dataFiles } from '../../src/site/downloads/data-files.ts'
import { listInKeyedParts } from '../../src/site/in-parts.ts'
import { KnownPages, type PageHashes } from '../../src/site/known-pages.ts'
import { Marks } from '../../src/site/marks.ts'
import { partedFile, type SiteFile } from '../../src/site/site-file.ts'
import { SiteWriter } from '../../src/site/site-writer.ts'
import { type FewWords, smallArchive } from '../archive/small-archive.ts'
import { siteWithAddress } from './small-site.ts'

let folder = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  output = join(folder, '_site')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** One build of some files. */
function build(files: Iterable<SiteFile>, last: PageHashes = {}): PageHashes {
  const writer = new SiteWriter(output)
  const known = new KnownPages(last, 'site', '1')
  for (const file of files) known.write(file, writer)
  writer.finish()
  return known.hashes(writer)
}

/** A list of texts, some in a part; the parts that were made. */
function list(...parts: readonly (readonly string[])[]) {
  const made: string[] = []
  const format = (text: string) => {
    made.push(text)
    return text
  }
  const frame = { open: '[', between: ',', close: ']' }
  const all = parts.flat()
  const inParts = () => listInKeyedParts(parts, (some) => some.join(), format, frame)
  return { made, whole: `[${all}]`, file: partedFile('a.json', all, inParts) }
}

function published(): string {
  return readFileSync(join(output, 'a.json'), 'utf8')
}

test('parts that stand in the last file are not made, wherever they stand now', () => {
  const first = list(['甲', '乙'], ['丙'], ['丁'])
  const hashes = build([first.file])
  expect(published()).toBe(first.whole)
  const second = list(['甲', '乙'], ['丙', '新'], ['丁'])
  const later = build([second.file], hashes)
  expect([second.made, published()]).toEqual([['丙', '新'], second.whole])
  const third = list(['丁'], ['甲', '乙'], ['丙', '新'])
  build([third.file], later)
  // What begins the list is another part than what goes on with it.
  expect([third.made, published()]).toEqual([['丁', '甲', '乙'], third.whole])
})

test('parts are remembered while the file is kept', () => {
  const hashes = build([list(['甲'], ['乙']).file])
  const kept = list(['甲'], ['乙'])
  const later = build([kept.file], hashes)
  const third = list(['甲'], ['丙'])
  build([third.file], later)
  expect([kept.made, third.made, published()]).toEqual([[], ['丙'], third.whole])
})

test.each([
  ['longer', (text: string) => `${text}甲`],
  ['shorter', (text: string) => text.slice(0, -2)],
  ['another', (text: string) => text.replace('甲', '壬')],
  ['empty', () => ''],
])('a file that somebody has made %s gives nothing wrong', (_, change) => {
  const hashes = build([list(['甲'], ['乙']).file])
  const { size } = statSync(join(output, 'a.json'))
  writeFileSync(join(output, 'a.json'), change(published()))
  const second = list(['甲'], ['乙'], ['丙'])
  build([second.file], hashes)
  expect(published()).toBe(second.whole)
  expect(statSync(join(output, 'a.json')).size).toBeGreaterThan(size)
})

test('another site or another program makes all parts anew', () => {
  const hashes = build([list(['甲'], ['乙']).file])
  for (const [common, version] of [
    ['another site', '1'],
    ['site', '2'],
  ] as const) {
    const second = list(['甲'], ['乙'], ['丙'])
    const known = new KnownPages(hashes, common, version)
    known.write(second.file, new SiteWriter(output))
    expect(second.made).toEqual(['甲', '乙', '丙'])
  }
})

const article = fc.record({
  title: fc.constantFrom('一', '二', '三,"', '=1'),
  date: fc.constantFrom('2021-01-01', '2021-12-31', '2022-05-05'),
  people: fc.subarray(['张黎', '张三', '安娜', '李四']),
  text: fc.constantFrom('正文。', '另一篇。'),
})
const edit = fc.record({ at: fc.nat(450), removed: fc.nat(2), added: fc.array(article, { maxLength: 2 }) })

test('data files and citations that are copied in parts are those that are made whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), (builds) => {
      rmSync(output, { recursive: true, force: true })
      const articles: FewWords[] = Array.from({ length: 420 }, (_, index) => ({
        date: index < 230 ? '2021-01-01' : '2022-05-05',
        people: index % 7 === 0 ? ['张黎', '安娜'] : [],
      }))
      let last = build(filesOf(articles))
      for (const edits of builds) {
        for (const { at, removed, added } of edits) articles.splice(at, removed, ...added)
        last = build(filesOf(articles), last)
        for (const { path, content } of filesOf(articles))
          expect(readFileSync(join(output, path), 'utf8') === content, path).toBe(true)
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)

function filesOf(articles: readonly FewWords[]): SiteFile[] {
  const archive = smallArchive(...articles)
  const marks = new Marks(archive)
  return [
    ...dataFiles(archive, siteWithAddress, marks),
    ...dataFiles(archive, siteWithAddress, marks, 9),
    ...citationFiles(archive, siteWithAddress, marks),
    connectionFile(archive, marks),
  ].filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index)
}
