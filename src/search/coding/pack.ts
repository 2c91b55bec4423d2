import type { SearchFile } from '../search-file.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

/** A part's place: a range of bytes of one pack file, its padding included. */
export interface PartPlace {
  readonly pack: number
  /** In bytes, end exclusive. */
  readonly start: number
  readonly end: number
}

/** How a set of parts is laid out. Writer and reader must agree. */
export interface PackLayout {
  /** Parts start at multiples of this many bytes, so that the table of their sizes is short. */
  readonly quantum: number
  /** A pack is closed when it has grown to this many bytes: what a host without range requests sends instead of a part. */
  readonly packBytes: number
}

/** A set of parts as it is written. */
export interface PackedParts {
  readonly files: readonly SearchFile[]
  /** The parts' sizes, by number. */
  readonly table: Uint8Array
}

/**
 * Puts many small parts into few files, and their sizes into one table:
 * a reader that has the table asks for a part as a range of bytes, in one request.
 */
export class PartPacker {
  private readonly files: SearchFile[] = []
  private readonly table = new ByteWriter()
  private pack = new ByteWriter()
  private readonly folder: string
  private readonly layout: PackLayout

  constructor(folder: string, layout: PackLayout) {
    this.folder = folder
    this.layout = layout
  }

  /** Parts are numbered in the order in which they come. */
  add(part: Uint8Array): void {
    const { quantum, packBytes } = this.layout
    const start = this.pack.length
    this.pack.number(part.length)
    this.pack.append(part)
    this.pack.padTo(quantum)
    writeSize(this.table, (this.pack.length - start) / quantum)
    if (this.pack.length >= packBytes) this.close()
  }

  finish(): PackedParts {
    this.close()
    return { files: this.files, table: this.table.finish() }
  }

  private close(): void {
    if (this.pack.length === 0) return
    this.files.push({ path: packPath(this.folder, this.files.length), bytes: this.pack.finish() })
    this.pack = new ByteWriter()
  }
}

/** Where a pack file stands below its segment's folder. */
export function packPath(folder: string, pack: number): string {
  return `${folder}/${pack}.bin`
}

/** Read a table of sizes: each part's place, by number. */
export function readPackTable(table: Uint8Array, { quantum, packBytes }: PackLayout): PartPlace[] {
  const reader = new ByteReader(table)
  const places: PartPlace[] = []
  let pack = 0
  let start = 0
  while (!reader.done) {
    const end = start + readSize(reader) * quantum
    places.push({ pack, start, end })
    start = end
    if (start < packBytes) continue
    pack++
    start = 0
  }
  return places
}

/** A part without its length and padding. */
export function partOf(padded: Uint8Array): Uint8Array<ArrayBuffer> {
  const reader = new ByteReader(padded)
  return reader.take(reader.number()).slice()
}

/** One byte nearly always; 0 announces a longer number. */
function writeSize(table: ByteWriter, size: number): void {
  table.byte(size < 256 ? size : 0)
  if (size >= 256) table.number(size)
}

function readSize(table: ByteReader): number {
  return table.byte() || table.number()
}
