import type { GramFields } from './gram-list.ts'

/** Where a phrase, or what is known of it so far, stands: field → starts in the field, ascending. */
export type FieldHits = ReadonlyMap<number, readonly number[]>

/** Fields that are in all lists. */
export function commonFields(lists: readonly GramFields[]): Set<number> {
  const [shortest, ...others] = [...lists].sort((a, b) => a.fields.length - b.fields.length)
  let common = new Set<number>(shortest?.fields)
  for (const { fields } of others) common = new Set([...fields].filter((field) => common.has(field)))
  return common
}

/**
 * Starts of a phrase, told by a gram that stands `offset` units behind its start.
 *
 * @param within - only these fields
 */
export function startsOf(
  { fields, counts }: GramFields,
  positions: Uint32Array,
  offset: number,
  within: { has(field: number): boolean },
): Map<number, number[]> {
  const hits = new Map<number, number[]>()
  let index = 0
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? 0
    const end = index + (counts[at] ?? 0)
    if (within.has(field)) {
      const starts: number[] = []
      for (let place = index; place < end; place++) {
        const start = (positions[place] ?? 0) - offset
        if (start >= 0) starts.push(start)
      }
      if (starts.length > 0) hits.set(field, starts)
    }
    index = end
  }
  return hits
}

/** Starts that both know. */
export function commonStarts(some: FieldHits, others: FieldHits): Map<number, number[]> {
  const common = new Map<number, number[]>()
  for (const [field, starts] of some) {
    const known = new Set(others.get(field))
    const both = starts.filter((start) => known.has(start))
    if (both.length > 0) common.set(field, both)
  }
  return common
}
