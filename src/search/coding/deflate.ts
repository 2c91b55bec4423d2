import { deflateRawSync } from 'node:zlib'

/** Compress at build. The same bytes for the same input with one version of zlib. */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 })
}
