import { commonFields, commonStarts, type FieldHits, startsOf } from './field-hits.ts'
import type { GramFields } from './gram-list.ts'
import type { GramSource } from './gram-source.ts'

/** So many articles' texts are read rather than one more list: the first ten results are shown anyway. */
const READ_AT_MOST = 10

/** An article's folded field, line ends included. */
export type ReadField = (field: number) => Promise<string>

/** Where a phrase stands. `starts` is absent for a phrase of one or two units, whose counts are in its list. */
export interface FoundPhrase extends GramFields {
  readonly starts?: FieldHits
}

/**
 * Find a phrase exactly: the pairs that cover it must stand one behind the other.
 *
 * > | 量子计算机
 *     ^^ first pair  ^^ last pair; then 计算, unless few enough articles are left to read them
 */
export async function findPhrase(
  phrase: string,
  source: GramSource,
  readField: ReadField,
): Promise<FoundPhrase> {
  if (phrase.length <= 2) return source.fieldsOf(phrase)
  const search: PhraseSearch = { phrase, source, lists: new Map(), late: [] }
  const [first = [], ...rest] = batchesOf(phrase.length)
  let left = await narrow(search, first, undefined)
  for (const batch of rest) {
    if (left.size <= READ_AT_MOST) return found(await readAll(phrase, left.keys(), readField))
    left = await narrow(search, batch, left)
  }
  if (search.late.length === 0) return found(left as FieldHits)
  if (left.size <= READ_AT_MOST) return found(await readAll(phrase, left.keys(), readField))
  return found(await addLate(search, left))
}

interface PhraseSearch {
  readonly phrase: string
  readonly source: GramSource
  readonly lists: Map<number, GramFields>
  /** Offsets of pairs whose positions have not been looked at, since they cost another part. */
  readonly late: number[]
}

/** Fields that are left, and starts where any pair's positions were looked at. */
type Left = ReadonlyMap<number, readonly number[] | undefined>

async function narrow(
  search: PhraseSearch,
  offsets: readonly number[],
  left: Left | undefined,
): Promise<Left> {
  const { phrase, source } = search
  const lists = await Promise.all(offsets.map((offset) => source.fieldsOf(phrase.slice(offset, offset + 2))))
  const fields = commonFields(lists)
  let next: Left = new Map(
    [...fields].filter((field) => left?.has(field) ?? true).map((f) => [f, left?.get(f)]),
  )
  for (const [index, offset] of offsets.entries()) {
    const list = lists[index]
    if (!list || next.size === 0) break
    search.lists.set(offset, list)
    if (await source.isLight(phrase.slice(offset, offset + 2))) next = await apply(search, offset, next)
    else search.late.push(offset)
  }
  return next
}

async function apply(search: PhraseSearch, offset: number, left: Left): Promise<FieldHits> {
  const list = search.lists.get(offset)
  if (!list) return new Map()
  const positions = await search.source.positionsOf(search.phrase.slice(offset, offset + 2))
  const starts = startsOf(list, positions, offset, left)
  const known = [...left].some(([, before]) => before !== undefined)
  return known ? commonStarts(left as FieldHits, starts) : starts
}

/** Long lists of positions, the shortest first. */
async function addLate(search: PhraseSearch, left: Left): Promise<FieldHits> {
  const byLength = [...search.late].sort((a, b) => lengthOf(search, a) - lengthOf(search, b))
  let hits = left
  for (const offset of byLength) hits = await apply(search, offset, hits)
  return hits as FieldHits
}

function lengthOf({ lists }: PhraseSearch, offset: number): number {
  return lists.get(offset)?.fields.length ?? 0
}

/** Offsets of pairs that cover a phrase: both ends at once, since they must be looked up anyway, then the middle one by one. */
function batchesOf(length: number): number[][] {
  const last = length - 2
  const batches = [[0, last]]
  for (let offset = 2; offset < last; offset += 2) batches.push([offset])
  return batches
}

async function readAll(phrase: string, fields: Iterable<number>, readField: ReadField): Promise<FieldHits> {
  const hits = new Map<number, readonly number[]>()
  await Promise.all(
    [...fields].map(async (field) => {
      const starts = startsIn(await readField(field), phrase)
      if (starts.length > 0) hits.set(field, starts)
    }),
  )
  return hits
}

/** Where a folded text contains a phrase. */
export function startsIn(text: string, phrase: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) starts.push(at)
  return starts
}

function found(starts: FieldHits): FoundPhrase {
  const sorted = [...starts].sort(([a], [b]) => a - b)
  return {
    fields: Uint32Array.from(sorted, ([field]) => field),
    counts: Uint32Array.from(sorted, ([, places]) => places.length),
    starts: new Map(sorted),
  }
}
