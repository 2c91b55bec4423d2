import type { Draft } from './draft-article.ts'
import type { KnownFile } from './known-file.ts'

/**
 * What is filed below `content/articles` once an import is done, as far as an item of another bulletin could be taken for
 * something of it. Too much in it costs time: what may be known is looked up in the files.
 */
export interface FiledItems {
  readonly ids: ReadonlySet<string>
  /** The beginnings of content hashes of what bulletins print. */
  readonly contents: ReadonlySet<string>
  /** The beginnings of hashes of printed lines, of items and of what articles refer to. */
  readonly printed: ReadonlySet<string>
  /** Bulletins that articles refer to. */
  readonly bulletins: ReadonlySet<string>
  /** Days of articles whose bulletins are all gone: a bulletin may bring one back in other words. */
  readonly lostDays: ReadonlySet<string>
  /** How many bulletins were read, and items in them. */
  readonly sources: number
  readonly items: number
  /** Files that a person touched and that say something else than the bulletins. */
  readonly edited: number
}

/** As JSON keeps it. */
export type SavedFiledItems = Readonly<
  Record<Exclude<keyof FiledItems, keyof Counts>, readonly string[]> & Counts
>

type Counts = Pick<FiledItems, 'sources' | 'items' | 'edited'>

/** Of a hash, enough to know one from another. */
const beginning = 16

/**
 * List what is filed.
 *
 * @param drafts - by content hash, as they were merged
 */
export function listFiled(
  known: readonly KnownFile[],
  drafts: ReadonlyMap<string, Draft>,
  counts: Counts,
): FiledItems {
  const inDrafts = [...drafts.values()].flatMap(({ bulletin }) => bulletin)
  const references = [...inDrafts, ...known.flatMap(({ bulletin }) => bulletin)]
  const present = new Set(inDrafts.map(({ file }) => file))
  const lost = known.filter(
    ({ bulletin }) => bulletin.length > 0 && !bulletin.some(({ file }) => present.has(file)),
  )
  return {
    ids: new Set(known.flatMap(({ id }) => id ?? [])),
    contents: new Set([...drafts.keys()].map(beginningOf)),
    printed: new Set(references.map(({ sha256 }) => beginningOf(sha256))),
    bulletins: new Set(references.map(({ file }) => file)),
    lostDays: new Set(lost.map(({ article }) => article?.date ?? '')),
    ...counts,
  }
}

/** The same with new articles. */
export function withFiled(
  filed: FiledItems,
  drafts: ReadonlyMap<string, Draft>,
  ids: Iterable<string>,
  { sources, items }: Omit<Counts, 'edited'>,
): FiledItems {
  const references = [...drafts.values()].flatMap(({ bulletin }) => bulletin)
  return {
    ...filed,
    ids: new Set([...filed.ids, ...ids]),
    contents: new Set([...filed.contents, ...[...drafts.keys()].map(beginningOf)]),
    printed: new Set([...filed.printed, ...references.map(({ sha256 }) => beginningOf(sha256))]),
    bulletins: new Set([...filed.bulletins, ...references.map(({ file }) => file)]),
    sources: filed.sources + sources,
    items: filed.items + items,
  }
}

/** Whether a draft may be, or may belong to, something that is filed already. */
export function mayBeFiled(draft: Draft, content: string, id: string, filed: FiledItems): boolean {
  return (
    filed.ids.has(id) ||
    filed.contents.has(beginningOf(content)) ||
    filed.lostDays.has(draft.date ?? '') ||
    draft.bulletin.some(({ sha256 }) => filed.printed.has(beginningOf(sha256)))
  )
}

/** For JSON. */
export function saveFiled(filed: FiledItems): SavedFiledItems {
  return { ...filed, ...mapSets(filed, (set) => [...set]) }
}

/** The inverse of {@link saveFiled}. */
export function restoreFiled(saved: SavedFiledItems): FiledItems {
  return { ...saved, ...mapSets(saved, (list) => new Set(list)) }
}

/** Sets, or lists in their place. */
function mapSets<From, To>(
  { ids, contents, printed, bulletins, lostDays }: Record<Exclude<keyof FiledItems, keyof Counts>, From>,
  map: (from: From) => To,
) {
  return {
    ids: map(ids),
    contents: map(contents),
    printed: map(printed),
    bulletins: map(bulletins),
    lostDays: map(lostDays),
  }
}

function beginningOf(hash: string): string {
  return hash.slice(0, beginning)
}
