import { ByteReader, ByteWriter } from '../coding/bytes.ts'
import type { SearchDocument, SearchName } from '../document.ts'
import { type FacetKind, namesOf } from './facet-kind.ts'
import { type NameLink, packName, unpackName } from './name-link.ts'
import { nameFolders } from './record-format.ts'

/** A name that articles have, and which. */
export interface Entry {
  readonly kind: FacetKind
  readonly name: SearchName
  /** Ordinals, ascending. */
  readonly articles: readonly number[]
}

/** The entries of one kind: those with most articles first, then by id, so that an entry's index is small where it is used much. */
export function collectEntries(documents: readonly SearchDocument[], kind: FacetKind): Entry[] {
  const byId = new Map<string, { kind: FacetKind; name: SearchName; articles: number[] }>()
  for (const [ordinal, document] of documents.entries()) {
    for (const name of namesOf(document, kind)) {
      const entry = byId.get(name.id) ?? { kind, name, articles: [] }
      byId.set(name.id, entry)
      if (entry.articles.at(-1) !== ordinal) entry.articles.push(ordinal)
    }
  }
  return [...byId.values()].sort(
    (a, b) => b.articles.length - a.articles.length || (a.name.id < b.name.id ? -1 : 1),
  )
}

/** What stands in the address: `person:怀进鹏`. */
export function entryKey(kind: FacetKind, id: string): string {
  return `${kind}:${id}`
}

/** Encode an entry for a look-up by its key. */
export function encodeEntry({ kind, name, articles }: Entry): Uint8Array {
  const writer = new ByteWriter()
  writer.text(JSON.stringify(packName(name, nameFolders[kind])))
  let next = 0
  for (const article of articles) {
    writer.number(article - next)
    next = article + 1
  }
  return writer.finish()
}

/** The inverse of `encodeEntry`. */
export function readEntry(
  bytes: Uint8Array,
  kind: FacetKind,
): { readonly name: NameLink; readonly articles: readonly number[] } {
  const reader = new ByteReader(bytes)
  const name = unpackName(JSON.parse(reader.text()), nameFolders[kind])
  const articles: number[] = []
  for (let next = 0; !reader.done; next++) {
    next += reader.number()
    articles.push(next)
  }
  return { name, articles }
}
