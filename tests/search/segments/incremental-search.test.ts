import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildSearch, type SearchFiles } from '../../../src/search/build-search.ts'
import { inflateRaw, unpackNumbers } from '../../../src/search/coding/inflate.ts'
import { partOf, readPackTable } from '../../../src/search/coding/pack.ts'
import { decodeText } from '../../../src/search/coding/text-bytes.ts'
import type { SearchDocument } from '../../../src/search/document.ts'
import type { FoldedPhrase } from '../../../src/search/engine.ts'
import { exactSource } from '../../../src/search/grams/exact-source.ts'
import { recordPacks } from '../../../src/search/layouts.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { openArchive, type SearchArchive } from '../../../src/search/read/open-archive.ts'
import { openLists } from '../../../src/search/read/open-lists.ts'
import { searchNames } from '../../../src/search/read/search-names.ts'
import { runSearch } from '../../../src/search/results/run-search.ts'
import { facetKinds } from '../../../src/search/tables/facet-kind.ts'
import { fold } from '../../../src/text/fold.ts'
import { readyToFold } from '../../../src/text/folding.ts'
import { parseIsoDate } from '../../../src/text/iso-date.ts'
import { generatedArchive } from '../generated-archive.ts'

/** What happens to an archive between two builds; `at` picks one of its articles. */
type Step =
  | { readonly act: 'add'; readonly at: number; readonly count: number; readonly day: number }
  | { readonly act: 'edit' | 'rename' | 'withdraw' | 'delete' | 'move' | 'respell'; readonly at: number }

const at = fc.nat({ max: 1000 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('add' as const),
      at,
      count: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom('edit', 'rename', 'withdraw', 'delete', 'move', 'respell'),
      at,
    }),
  },
)

const supply = generatedArchive(80, 11)
const options = { engine: 'exact', pagefindLimit: 0 } as const

/** A static host: what stands in the site after a build. */
type Host = ReadonlyMap<string, Uint8Array>

describe('an index that grows by segments', () => {
  test('answers as one that was made from nothing, and is the same bytes once it is compacted', async () => {
    let most = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        let documents: readonly SearchDocument[] = supply.slice(0, 64)
        let built = await buildSearch(documents, options)
        let host = publish(built, new Map())
        for (const [number, each] of steps.entries()) {
          documents = sorted(take(documents, each, number))
          const memory = JSON.parse(JSON.stringify(built.memory))
          built = await buildSearch(documents, options, memory)
          host = publish(built, host)
          most = Math.max(most, built.manifest.segments.length)
          expect(built.manifest.segments.length).toBeLessThanOrEqual(8)
        }
        const fresh = await buildSearch(documents, options)
        const freshHost = publish(fresh, new Map())
        const [ours, theirs] = [open(built, host), open(fresh, freshHost)]
        for (const ask of questions(documents)) expect(await ask(ours)).toEqual(await ask(theirs))
        await expectNothingGone(built, host, documents)
        const compact = publish(await buildSearch(documents, options), host)
        expect([...compact].sort(byPath)).toEqual([...freshHost].sort(byPath))
      }),
      { numRuns: 6, seed: 5 },
    )
    expect(most).toBeGreaterThan(1)
  }, 60_000)

  test('with nothing new, writes nothing', async () => {
    const first = await buildSearch(supply, options)
    const again = await buildSearch(supply, options, first.memory)
    expect(again.files).toEqual([])
    expect([...again.kept].sort()).toEqual(first.files.map(({ path }) => path).sort())
    expect(again.manifest).toEqual(first.manifest)
  })

  test('an addition leaves the large segment alone', async () => {
    const before = await buildSearch(supply.slice(0, 77), options)
    const after = await buildSearch(supply, options, before.memory)
    expect(after.manifest.segments[0]).toEqual(before.manifest.segments[0])
    expect(after.manifest.segments.length).toBe(2)
    const folder = before.manifest.segments[0]?.path ?? ''
    expect(after.files.filter(({ path }) => path.startsWith(folder))).toEqual([])
  })

  test('an addition to an index of Pagefind is exact, and Pagefind is not asked to index again', async () => {
    const pagefind = { engine: 'auto', pagefindLimit: 3000 } as const
    const before = await buildSearch(supply.slice(0, 77), pagefind)
    const { manifest, kept, files } = await buildSearch(supply, pagefind, before.memory)
    expect(manifest.engine).toBe('pagefind')
    expect(manifest.segments.map(({ grams }) => grams !== undefined)).toEqual([false, true])
    const isPagefind = (path: string) => path.includes('/pagefind/')
    expect(kept.filter(isPagefind)).toEqual(before.files.map(({ path }) => path).filter(isPagefind))
    expect(files.map(({ path }) => path).filter(isPagefind)).toEqual([])
  })

  test('another engine or another version of the format makes everything anew', async () => {
    const before = await buildSearch(supply, options)
    for (const memory of [
      { ...before.memory, version: 1 },
      { ...before.memory, engine: 'pagefind' as const },
    ])
      expect((await buildSearch(supply, options, memory)).kept).toEqual([])
  })
})

function take(documents: readonly SearchDocument[], each: Step, number: number): readonly SearchDocument[] {
  if (each.act === 'add') {
    const day = parseIsoDate(`2021-0${1 + (each.at % 9)}-${String(each.day).padStart(2, '0')}`)
    return [
      ...documents,
      ...Array.from({ length: each.count }, (_, index) => {
        const id = `b-${number}-${index}`
        const like = supply[(each.at + index) % supply.length] ?? supply[0]
        return { ...like, id, url: `/articles/${id}/`, ...(day && { date: day }) } as SearchDocument
      }),
    ]
  }
  const index = each.at % documents.length
  const { act } = each
  if (act === 'withdraw' || act === 'delete') return documents.toSpliced(index, 1)
  return documents.map((document, place) => {
    if (act === 'respell') return respelled(document, number)
    return place === index ? changed(document, act, number) : document
  })
}

function changed(document: SearchDocument, act: 'edit' | 'rename' | 'move', number: number): SearchDocument {
  if (act === 'edit')
    return { ...document, blocks: [`科创中国第${number}次修改`, ...document.blocks.slice(1)] }
  if (act === 'move')
    return { ...document, date: parseIsoDate('2021-04-12') ?? document.date } as SearchDocument
  const name = {
    id: `新人${number}`,
    name: `新人${number}`,
    url: `/people/新人${number}/`,
    pinyin: ['xin ren'],
  }
  return { ...document, people: [...document.people, name] }
}

/** A name gets another reading: no article changes. */
function respelled(document: SearchDocument, number: number): SearchDocument {
  const people = document.people.map((name) => ({ ...name, aliases: [`怀老${number}`] }))
  return { ...document, people }
}

function sorted(documents: readonly SearchDocument[]): SearchDocument[] {
  const key = ({ date, id }: SearchDocument) => `${date ?? ''} ${id}`
  return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function publish({ files, kept }: SearchFiles, last: Host): Host {
  const stays = kept.map((path): [string, Uint8Array] => {
    const bytes = last.get(path)
    if (!bytes) throw new Error(`${path} is not there to be kept`)
    return [path, bytes]
  })
  const host = new Map([...stays, ...files.map(({ path, bytes }): [string, Uint8Array] => [path, bytes])])
  expect(host.size).toBe(files.length + kept.length)
  return host
}

function open({ manifest }: SearchFiles, host: Host): SearchArchive {
  const fetchRange = async (path: string, start?: number, end?: number) =>
    Uint8Array.from(host.get(path)?.slice(start, end) ?? [])
  return openArchive(manifest, fetchRange, async (segment) => exactSource(segment))
}

/** All that the search page asks. */
function questions(documents: readonly SearchDocument[]): ((archive: SearchArchive) => Promise<unknown>)[] {
  const all = documents.map((_, ordinal) => ordinal)
  const some = all.filter((ordinal) => ordinal % 3 === 0)
  const phrases = [
    '科',
    '科创',
    '科创中国',
    '最后一公里',
    '修改',
    '5G',
    '西宁市科',
    '讲话',
    '龘龘',
  ] as FoldedPhrase[]
  const asked = (q: string, order: 'relevance' | 'newest' | 'oldest') => (archive: SearchArchive) =>
    runSearch(archive, { query: parseQuery(q), names: [{ kind: 'source', id: '青海省科协' }], order })
  return [
    ...phrases.map((phrase) => (archive: SearchArchive) => archive.engine.find(phrase)),
    ...phrases.map((phrase) => (archive: SearchArchive) => archive.engine.places(phrase)),
    asked('科创 学习', 'relevance'),
    asked('中国 -修改', 'newest'),
    asked('', 'oldest'),
    (archive) => archive.records(all),
    (archive) => openLists(archive, { readyToFold }).listing(some),
    (archive) => archive.range('2021-03-01', '2021-06-11'),
    (archive) => openLists(archive, { readyToFold }).countYears(some),
    ...facetKinds.map(
      (kind) => (archive: SearchArchive) => openLists(archive, { readyToFold }).countEntries(kind, some, 5),
    ),
    (archive) => archive.entry('person', '怀进鹏'),
    (archive) => archive.entry('person', '新人0'),
    (archive) => archive.entry('bulletin', 'b2'),
    ...['hjp', 'xinr', '怀', '西宁', '怀老'].map(
      (typed) => (archive: SearchArchive) => namesOf(archive).suggest(typed),
    ),
    (archive) => namesOf(archive).nearest(['怀进朋' as FoldedPhrase]),
  ]
}

function namesOf(archive: SearchArchive) {
  return searchNames(openLists(archive, { readyToFold }).names, { fold, readyToFold })
}

/** No file holds an article that is not in the archive any more. */
async function expectNothingGone(
  { manifest, memory }: SearchFiles,
  host: Host,
  documents: readonly SearchDocument[],
) {
  const ids = new Set(documents.map(({ id }) => id))
  for (const [index, { path }] of manifest.segments.entries()) {
    const table = await unpackNumbers(memory.segments[index]?.manifest.sizes.records ?? '')
    for (const { pack, start, end } of readPackTable(table, recordPacks)) {
      const part = partOf(host.get(`${path}records/${pack}.bin`)?.subarray(start, end) ?? new Uint8Array())
      const [id] = JSON.parse(decodeText(await inflateRaw(part)))
      expect(ids.has(id)).toBe(true)
    }
  }
}

function byPath([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}
