import type { FieldTexts } from './field-texts.ts'
import type { GramFields, GramPositions } from './gram-list.ts'
import { GramTable } from './gram-table.ts'

/** Every gram of one length and where it stands, as one counting sort leaves it. */
export interface SortedGrams {
  /** How many different grams there are. */
  readonly count: number
  /** All occurrences. */
  readonly occurrences: number
  /** @param number - below `count`, in no particular order */
  gramOf(number: number): string
  /** Its units as a number: grams in the order of these are in the order of their units. */
  keyOf(number: number): number
  /** Its lists are views of memory that the next call writes over. */
  listOf(number: number): { readonly list: GramFields; readonly positions: GramPositions }
}

/**
 * Sort all grams of a length with a counting sort: once over the texts to count, once to place. No strings, no maps.
 *
 * @param length - UTF-16 units of a gram
 * @param room - for the places, one a unit of the texts; what was sorted in it before is written over
 */
export function sortGrams(
  texts: FieldTexts,
  length: 1 | 2,
  room = new Uint32Array(texts.characters),
): SortedGrams {
  const { table, counts } = countGrams(texts, length)
  const ends = startsOf(counts)
  const places = room.subarray(0, sum(counts))
  forEachGram(texts, length, (key, position) => {
    const number = table.numberOf(key)
    const end = ends[number] ?? 0
    places[end] = position
    ends[number] = end + 1
  })
  const keys = table.allKeys()
  const lists = new ListsByField(texts, longestOf(counts))
  return {
    count: keys.length,
    occurrences: places.length,
    gramOf: (number) => gramOf(keys[number] ?? 0, length),
    keyOf: (number) => keys[number] ?? 0,
    listOf: (number) => lists.of(places.subarray(ends[number - 1] ?? 0, ends[number])),
  }
}

function gramOf(key: number, length: 1 | 2): string {
  return length === 1 ? String.fromCharCode(key) : String.fromCharCode(key >>> 16, key & 65535)
}

function countGrams(texts: FieldTexts, length: 1 | 2) {
  const table = new GramTable()
  let counts = new Uint32Array(1 << 12)
  forEachGram(texts, length, (key) => {
    const number = table.numberOf(key)
    if (number >= counts.length) counts = twiceAsLong(counts)
    counts[number] = (counts[number] ?? 0) + 1
  })
  return { table, counts: counts.subarray(0, table.size) }
}

/** A gram's key is its unit, or both its units one after the other. */
function forEachGram(texts: FieldTexts, length: 1 | 2, visit: (key: number, position: number) => void): void {
  texts.forEachPair((first, second, position) => {
    if (length === 1) visit(first, position)
    else if (second !== 0) visit(first * 65536 + second, position)
  })
}

/** Splits places among all texts by field, into memory that is used again for every gram. */
class ListsByField {
  private readonly texts: FieldTexts
  private readonly fields: Uint32Array
  private readonly counts: Uint32Array
  private readonly positions: Uint32Array

  constructor(texts: FieldTexts, longest: number) {
    this.texts = texts
    this.fields = new Uint32Array(longest)
    this.counts = new Uint32Array(longest)
    this.positions = new Uint32Array(longest)
  }

  of(places: Uint32Array): { readonly list: GramFields; readonly positions: GramPositions } {
    let used = 0
    let start = 0
    let end = 0
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0
      if (place >= end) {
        const field = this.texts.fieldAt(place)
        start = this.texts.startOf(field)
        end = this.texts.startOf(field + 1)
        this.fields[used] = field
        this.counts[used++] = 0
      }
      this.counts[used - 1] = (this.counts[used - 1] ?? 0) + 1
      this.positions[index] = place - start
    }
    return {
      list: { fields: this.fields.subarray(0, used), counts: this.counts.subarray(0, used) },
      positions: this.positions.subarray(0, places.length),
    }
  }
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length)
  for (let number = 1; number < counts.length; number++)
    starts[number] = (starts[number - 1] ?? 0) + (counts[number - 1] ?? 0)
  return starts
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}

function longestOf(counts: Uint32Array): number {
  return counts.reduce((longest, count) => Math.max(longest, count), 0)
}

function twiceAsLong(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
