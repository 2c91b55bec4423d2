import type { FieldTexts } from './field-texts.ts'
import type { GramFields, GramPositions } from './gram-list.ts'
import { GramTable } from './gram-table.ts'

/** Every gram of one length and where it stands, as one counting sort leaves it. */
export interface SortedGrams {
  readonly grams: readonly string[]
  /** All occurrences. */
  readonly occurrences: number
  /** @param number - index into `grams` */
  listOf(number: number): { readonly list: GramFields; readonly positions: GramPositions }
}

/**
 * Sort all grams of a length with a counting sort: once over the texts to count, once to place. No strings, no maps.
 *
 * @param length - UTF-16 units of a gram
 */
export function sortGrams(texts: FieldTexts, length: 1 | 2): SortedGrams {
  const keyOf =
    length === 1 ? (first: number) => first : (first: number, second: number) => first * 65536 + second
  const { table, counts } = countGrams(texts, keyOf, length)
  const ends = new Uint32Array(counts.length)
  let total = 0
  for (let number = 0; number < counts.length; number++) {
    ends[number] = total
    total += counts[number] ?? 0
  }
  const places = new Uint32Array(total)
  texts.forEachPair((first, second, position) => {
    if (length === 2 && second === 0) return
    const number = table.numberOf(keyOf(first, second))
    const end = ends[number] ?? 0
    places[end] = position
    ends[number] = end + 1
  })
  return {
    grams: Array.from(table.allKeys(), (key) =>
      length === 1 ? String.fromCharCode(key) : String.fromCharCode(key >>> 16, key & 65535),
    ),
    occurrences: total,
    listOf: (number) => byField(texts, places.subarray(ends[number - 1] ?? 0, ends[number])),
  }
}

function countGrams(texts: FieldTexts, keyOf: (first: number, second: number) => number, length: number) {
  const table = new GramTable()
  let counts = new Uint32Array(1 << 12)
  texts.forEachPair((first, second) => {
    if (length === 2 && second === 0) return
    const number = table.numberOf(keyOf(first, second))
    if (number >= counts.length) {
      const grown = new Uint32Array(counts.length * 2)
      grown.set(counts)
      counts = grown
    }
    counts[number] = (counts[number] ?? 0) + 1
  })
  return { table, counts: counts.subarray(0, table.size) }
}

/** Places among all characters → fields, counts and positions within the fields. */
function byField(texts: FieldTexts, places: Uint32Array) {
  const fields = new Uint32Array(places.length)
  const counts = new Uint32Array(places.length)
  const positions = new Uint32Array(places.length)
  let used = 0
  let field = -1
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    if (field < 0 || place >= texts.startOf(field + 1)) {
      field = fieldAt(texts, place, field + 1)
      fields[used++] = field
    }
    counts[used - 1] = (counts[used - 1] ?? 0) + 1
    positions[index] = place - texts.startOf(field)
  }
  return { list: { fields: fields.subarray(0, used), counts: counts.subarray(0, used) }, positions }
}

/** The last field that starts at or before a place. */
function fieldAt(texts: FieldTexts, place: number, from: number): number {
  let low = Math.max(0, from)
  let high = texts.fieldCount - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (texts.startOf(middle) <= place) low = middle
    else high = middle - 1
  }
  return low
}
