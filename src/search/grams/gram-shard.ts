import { BitReader, BitWriter } from '../coding/bits.ts'
import { ByteReader, ByteWriter } from '../coding/bytes.ts'
import { readVersion, writeVersion } from '../coding/version.ts'
import {
  type GramFields,
  type GramParameters,
  type GramPositions,
  parametersOf,
  readFields,
  readPositions,
  writeFields,
  writePositions,
} from './gram-list.ts'

/** One or two UTF-16 units of folded text and everywhere they stand. Single units keep no positions. */
export interface GramEntry {
  readonly gram: string
  readonly list: GramFields
  readonly positions?: GramPositions
}

/** Keeps a list that is long enough for a part of its own, and numbers it. */
export type KeepList = (bytes: Uint8Array) => number

/** Stands in a single unit's place for a second one: no gram of two has it. */
const LINE_END = 10

/** A shard in its two halves: only the columns are worth compressing. */
export interface GramShardBytes {
  readonly columns: Uint8Array
  readonly lists: Uint8Array
}

/**
 * Encode the grams of one shard: columns that tell them apart, and all their lists as one run of bits. docs/search-index.md.
 *
 * @param entries - sorted by gram; each is written before the next is asked for, so that they can share their memory
 * @param longest - a list of more bytes goes to `keep`
 */
export function encodeGramShard(
  entries: Iterable<GramEntry>,
  longest: number,
  keep: KeepList,
): GramShardBytes {
  const lists = new BitWriter()
  const rows: Row[] = []
  for (const entry of entries) {
    const fields = entry.list.fields.length
    rows.push({ gram: entry.gram, fields, ...writeLists(entry, lists, longest, keep) })
  }
  const writer = new ByteWriter()
  writeVersion(writer)
  writer.number(rows.length)
  writeGrams(
    writer,
    rows.map(({ gram }) => gram),
  )
  for (const { fields } of rows) writer.number(fields)
  for (const { parameters } of rows) writer.byte(parameters.gap)
  for (const { parameters } of rows) writer.byte(parameters.count)
  for (const { parameters } of rows) writer.byte(parameters.position)
  for (const { apart } of rows) writer.byte(apart.length)
  for (const { apart } of rows) for (const part of apart) writer.number(part)
  return { columns: writer.finish(), lists: lists.finish() }
}

/** What the columns say of a gram. */
interface Row extends WrittenLists {
  readonly gram: string
  /** How many fields contain it. */
  readonly fields: number
}

interface WrittenLists {
  readonly parameters: GramParameters
  /** Nothing, the number of the positions' part, or those of both lists' parts. */
  readonly apart: readonly number[]
}

function writeLists(
  { list, positions }: GramEntry,
  lists: BitWriter,
  longest: number,
  keep: KeepList,
): WrittenLists {
  const parameters = parametersOf(list, positions ?? new Uint32Array())
  const fields = writeList(list.fields.length, longest, lists, keep, (bits) =>
    writeFields(bits, list, parameters),
  )
  if (!positions) return { parameters, apart: fields }
  // Positions can only be skipped by a reader that knows the counts.
  const inline = fields.length > 0 ? -1 : longest
  const places = writeList(positions.length, inline, lists, keep, (bits) =>
    writePositions(bits, list.counts, positions, parameters),
  )
  return { parameters, apart: [...places, ...fields] }
}

/** @returns the number of the list's own part, if it was given one */
function writeList(
  length: number,
  longest: number,
  lists: BitWriter,
  keep: KeepList,
  write: (bits: BitWriter) => void,
): number[] {
  const alone = length * 4 > longest ? new BitWriter() : lists
  write(alone)
  if (alone === lists) return []
  if (alone.length > longest * 8) return [keep(alone.finish())]
  write(lists)
  return []
}

function writeGrams(writer: ByteWriter, grams: readonly string[]): void {
  let last = 0
  for (const gram of grams) {
    writer.number(gram.charCodeAt(0) - last)
    last = gram.charCodeAt(0)
  }
  for (const gram of grams) writer.byte(secondUnit(gram) >> 8)
  for (const gram of grams) writer.byte(secondUnit(gram) & 255)
}

function secondUnit(gram: string): number {
  return gram.length === 1 ? LINE_END : gram.charCodeAt(1)
}

/** Where one gram's lists stand: at a bit of the shard's lists, or in a part of their own. */
export interface GramPlace {
  /** How many fields contain it. */
  readonly length: number
  readonly parameters: GramParameters
  readonly fields: ListPlace
  /** A single unit has none. */
  readonly positions?: ListPlace
}

export type ListPlace = { readonly bit: number } | { readonly part: number }

/** A shard as read. */
export interface GramShard {
  readonly places: ReadonlyMap<string, GramPlace>
  /** The bits that `ListPlace.bit` counts in. */
  readonly lists: Uint8Array
}

/** Decode what `encodeGramShard` made. Throws a `RangeError` where the bytes are none of it. */
export function decodeGramShard({ columns, lists }: GramShardBytes): GramShard {
  const reader = new ByteReader(columns)
  readVersion(reader)
  const count = reader.number()
  const grams = readGrams(reader, count)
  const lengths = times(count, () => reader.number())
  const [gaps, counts, positions, parts] = [0, 1, 2, 3].map(() => reader.take(count))
  const apart = times(count, (index) => times(parts?.[index] ?? 0, () => reader.number()))
  const bits = new BitReader(lists)
  const places = new Map<string, GramPlace>()
  for (const [index, gram] of grams.entries()) {
    const parameters = {
      gap: gaps?.[index] ?? 0,
      count: counts?.[index] ?? 0,
      position: positions?.[index] ?? 0,
    }
    places.set(gram, skipLists(bits, gram, lengths[index] ?? 0, parameters, apart[index] ?? []))
  }
  return { places, lists }
}

/** Note where a gram's lists begin, and go behind them. */
function skipLists(
  bits: BitReader,
  gram: string,
  length: number,
  parameters: GramParameters,
  apart: readonly number[],
): GramPlace {
  const pair = gram.length === 2
  const [positionsPart, fieldsPart] = pair ? apart : [undefined, ...apart]
  const fields = fieldsPart === undefined ? { bit: bits.at } : { part: fieldsPart }
  const list = fieldsPart === undefined ? readFields(bits, length, parameters) : undefined
  if (!pair) return { length, parameters, fields }
  const positions = positionsPart === undefined ? { bit: bits.at } : { part: positionsPart }
  if (list && positionsPart === undefined) readPositions(bits, list.counts, parameters)
  return { length, parameters, fields, positions }
}

function readGrams(reader: ByteReader, count: number): string[] {
  let last = 0
  const firsts = times(count, () => {
    last += reader.number()
    return last
  })
  const highs = reader.take(count)
  const lows = reader.take(count)
  return firsts.map((first, index) => {
    const second = ((highs[index] ?? 0) << 8) | (lows[index] ?? 0)
    return second === LINE_END ? String.fromCharCode(first) : String.fromCharCode(first, second)
  })
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
