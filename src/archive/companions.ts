import type { Archive, EntryId, RegisterEntry, RegisterKind } from './archive.ts'

/** An entry and how many of some articles name it. */
export interface NamedEntry {
  readonly entry: RegisterEntry
  readonly articles: number
}

/**
 * The entries that some articles name, the most named first, then in the register's order.
 *
 * @param ordinals - of the articles
 * @param except - an entry that is not counted: the one whose companions these are
 */
export function mostNamed(
  { articles, registers }: Archive,
  kind: RegisterKind,
  ordinals: Iterable<number>,
  most: number,
  except?: EntryId,
): NamedEntry[] {
  const counts = new Map<EntryId, number>()
  for (const ordinal of ordinals)
    for (const id of articles[ordinal]?.entries[kind] ?? [])
      if (id !== except) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .flatMap(([id, count]) => {
      const entry = registers[kind].byId.get(id)
      return entry ? { entry, articles: count } : []
    })
}
