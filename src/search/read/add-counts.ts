import type { NameLink } from '../tables/name-link.ts'
import type { EntryCounts } from './segment-tables.ts'

/** Entries with how many articles have each. */
export interface FacetCounts {
  /** Those that most articles have, first. */
  readonly entries: readonly { readonly name: NameLink; readonly count: number }[]
  /** How many entries there are altogether. */
  readonly total: number
}

/** The entries that most articles have; those of several segments are one where their ids are. */
export async function addCounts(segments: readonly EntryCounts[], most: number): Promise<FacetCounts> {
  const used = segments.filter(({ counts }) => counts.size > 0)
  const [only] = used
  if (only && used.length === 1) return topOf(only, most)
  const byId = new Map<string, { name: NameLink; count: number }>()
  for (const { counts, names } of used) {
    const numbers = [...counts.keys()]
    for (const [index, name] of (await names(numbers)).entries()) {
      const before = byId.get(name.id)?.count ?? 0
      byId.set(name.id, { name, count: before + (counts.get(numbers[index] ?? -1) ?? 0) })
    }
  }
  const entries = [...byId.values()].sort((a, b) => b.count - a.count || (a.name.id < b.name.id ? -1 : 1))
  return { entries: entries.slice(0, most), total: entries.length }
}

/** Entries are numbered by how much they are used: among equals the lower number is the more usual name. */
async function topOf({ counts, names }: EntryCounts, most: number): Promise<FacetCounts> {
  const top = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).slice(0, most)
  const named = await names(top.map(([entry]) => entry))
  return {
    entries: named.map((name, index) => ({ name, count: top[index]?.[1] ?? 0 })),
    total: counts.size,
  }
}
