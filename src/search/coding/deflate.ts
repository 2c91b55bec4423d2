import { constants, deflateRawSync } from 'node:zlib'

/**
 * Compress at build. The same bytes for the same input with one version of zlib.
 *
 * What zlib returns is a view of a block of 16 KB, and would keep all of it in memory: it is copied.
 */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes, { level: 9, ...memoryFor(bytes.length) }))
}

/** No more memory than a short input needs, of which there are tens of thousands: the same bytes, a tenth faster. */
function memoryFor(length: number): { windowBits: number; memLevel: number; chunkSize: number } {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(length + 262))))
  return { windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize: length + 64 }
}

/** Compress numbers among which nothing repeats but by chance: each has as many bits as it is rare. `inflateRaw` undoes it. */
export function deflateNumbers(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes, { strategy: constants.Z_HUFFMAN_ONLY }))
}

/** Compressed numbers as a text that JSON can carry; `unpackNumbers` undoes it. */
export function packNumbers(bytes: Uint8Array): string {
  return bytes.length === 0 ? '' : Buffer.from(deflateNumbers(bytes)).toString('base64')
}
