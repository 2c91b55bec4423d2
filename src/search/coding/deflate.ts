import { deflateRawSync } from 'node:zlib'

/**
 * Compress at build. The same bytes for the same input with one version of zlib.
 *
 * What zlib returns is a view of a block of 16 KB, and would keep all of it in memory: it is copied.
 */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes, { level: 9 }))
}
