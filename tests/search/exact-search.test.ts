import { beforeAll, describe, expect, test } from 'vitest'
import { buildSearch, type SearchFiles } from '../../src/search/build-search.ts'
import type { FoldedPhrase } from '../../src/search/engine.ts'
import { exactSource } from '../../src/search/grams/exact-source.ts'
import type { FetchRange } from '../../src/search/read/fetch-range.ts'
import { type OpenSource, openArchive } from '../../src/search/read/open-archive.ts'
import { openLists } from '../../src/search/read/open-lists.ts'
import { searchNames } from '../../src/search/read/search-names.ts'
import { fold } from '../../src/text/fold.ts'
import { readyToFold } from '../../src/text/folding.ts'
import { generatedArchive, seededRandom } from './generated-archive.ts'

const documents = generatedArchive(200, 7)
const texts = documents.map(({ headline, blocks }) => fold([headline, ...blocks].join('\n')))
const headlines = documents.map(({ headline }) => fold(headline))

describe('the exact index answers as a plain scan does', () => {
  let built: SearchFiles
  beforeAll(async () => {
    built = await buildSearch(documents, { engine: 'exact', pagefindLimit: 0 })
  })

  test('for single characters, pairs, phrases, phrases that nothing contains', async () => {
    const archive = openArchive(built.manifest, rangesOf(built), openExact)
    for (const phrase of phrasesOf(400)) {
      const { articles, inHeadline, counts } = await archive.engine.find(phrase)
      const found = texts.flatMap((text, ordinal) => (text.includes(phrase) ? [ordinal] : []))
      expect([phrase, articles]).toEqual([phrase, found])
      expect([phrase, [...inHeadline].sort((a, b) => a - b)]).toEqual([
        phrase,
        headlines.flatMap((text, ordinal) => (text.includes(phrase) ? [ordinal] : [])),
      ])
      expect([phrase, counts]).toEqual([
        phrase,
        found.map((ordinal) => countIn(texts[ordinal] ?? '', phrase)),
      ])
    }
  })

  test('a part that cannot be fetched is an error, never fewer articles, and is asked for again', async () => {
    let broken = true
    const ranges = rangesOf(built)
    const archive = openArchive(
      built.manifest,
      (path, start, end) =>
        broken && path.includes('/grams/') ? Promise.reject(new Error('gone')) : ranges(path, start, end),
      openExact,
    )
    await expect(archive.engine.find('科创' as FoldedPhrase)).rejects.toThrow('gone')
    broken = false
    expect((await archive.engine.find('科创' as FoldedPhrase)).articles.length).toBeGreaterThan(0)
  })

  test('the same articles make the same bytes', async () => {
    const again = await buildSearch(documents, { engine: 'exact', pagefindLimit: 0 })
    expect(again.files.map(({ path }) => path)).toEqual(built.files.map(({ path }) => path))
    expect(again.manifest).toEqual(built.manifest)
  })

  test('filters, names and days', async () => {
    const archive = openArchive(built.manifest, rangesOf(built), openExact)
    const person = await archive.entry('person', '怀进鹏')
    const named = documents.flatMap(({ people }, ordinal) => (people.length > 0 ? [ordinal] : []))
    expect([...(person?.articles ?? [])]).toEqual(named)
    for (const typed of ['hjp', 'huaijin', '怀进', '进鹏', 'jinp']) {
      expect(
        (
          await searchNames(openLists(archive, { readyToFold }).names, { fold, readyToFold }).suggest(typed)
        ).map(({ name, count }) => [name.name, count]),
      ).toEqual([['怀进鹏', named.length]])
    }
    const [start, end] = await archive.range('2021-03-01', '2021-04-30')
    expect(
      documents
        .slice(start, end)
        .every(({ date }) => date?.startsWith('2021-03') || date?.startsWith('2021-04')),
    ).toBe(true)
    expect(end - start).toBe(documents.filter(({ date }) => /^2021-0[34]/.test(date ?? '')).length)
  })
})

function phrasesOf(count: number): FoldedPhrase[] {
  const random = seededRandom(3)
  return Array.from({ length: count }, (_, index) => {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    if (index % 10 === 5) return overBlockEnd(text, index) as FoldedPhrase
    const start = Math.floor(random() * text.length)
    const cut =
      text
        .slice(start, start + 1 + (index % 9))
        .split('\n')[0]
        ?.trim() || '科'
    return (index % 20 === 0 ? `${cut}龘` : cut) as FoldedPhrase
  })
}

/** What stands before and behind a block's end, which no article contains in one block unless by chance. */
function overBlockEnd(text: string, index: number): string {
  const end = text.indexOf('\n')
  return text.slice(end - 1 - (index % 3), end) + text.slice(end + 1, end + 3)
}

function countIn(text: string, phrase: string): number {
  let count = 0
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) count++
  return count
}

function rangesOf({ files }: SearchFiles): FetchRange {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]))
  return async (path, start, end) => Uint8Array.from(bytes.get(path)?.slice(start, end) ?? [])
}

const openExact: OpenSource = async (segment) => exactSource(segment)
