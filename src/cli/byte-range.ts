/** A part of a file, in bytes, end exclusive. */
export interface ByteRange {
  readonly start: number
  readonly end: number
  /** Of the whole file. */
  readonly size: number
}

/**
 * Read a `Range` header: one range, as browsers ask for it.
 *
 * > | bytes=100-199
 *
 * @returns `undefined` where the whole file is the right answer: no header, several ranges, another unit, or none of the file
 */
export function parseByteRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  return start < end ? { start, end, size } : undefined
}
