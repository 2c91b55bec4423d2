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

/**
 * Put many small parts into few files, and their sizes into one table:
 * a reader that has the table asks for a part as a range of bytes, in one request.
 */
export function packParts(
  folder: string,
  parts: Iterable<Uint8Array>,
  layout: PackLayout,
): { readonly files: SearchFile[]; readonly table: Uint8Array } {
  const files: SearchFile[] = []
  const table = new ByteWriter()
  let pack = new ByteWriter()
  const close = () => {
    if (pack.length > 0) files.push({ path: packPath(folder, files.length), bytes: pack.finish() })
    pack = new ByteWriter()
  }
  for (const part of parts) {
    const start = pack.length
    pack.number(part.length)
    pack.append(part)
    while (pack.length % layout.quantum !== 0) pack.byte(0)
    writeSize(table, (pack.length - start) / layout.quantum)
    if (pack.length >= layout.packBytes) close()
  }
  close()
  return { files, table: table.finish() }
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
