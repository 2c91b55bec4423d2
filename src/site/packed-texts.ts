/** Texts one behind the other, as UTF-16, which another thread can be given without a copy. */
export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** By number: where a text ends in `bytes`. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Bytes that are taken at first: of two hundred pages. */
const usualBytes = 1 << 22

/** Pack a text of each thing; it is forgotten before the next is made. */
export function packTexts<T>(all: Iterable<T>, textOf: (one: T) => string): PackedTexts {
  const ends: number[] = []
  let room = Buffer.from(new ArrayBuffer(usualBytes))
  let used = 0
  for (const one of all) {
    const text = textOf(one)
    const length = text.length * 2
    if (used + length > room.length) room = grown(room, used + length)
    used += room.write(text, used, 'utf16le')
    ends.push(used)
  }
  return { bytes: new Uint8Array(room.buffer, 0, used), ends: Uint32Array.from(ends) }
}

/** The text of a number. */
export function textAt({ bytes, ends }: PackedTexts, number: number): string {
  const { buffer, byteOffset } = bytes
  const start = number === 0 ? 0 : (ends[number - 1] ?? 0)
  return Buffer.from(buffer, byteOffset + start, (ends[number] ?? start) - start).toString('utf16le')
}

function grown(room: Buffer<ArrayBuffer>, least: number): Buffer<ArrayBuffer> {
  const larger = Buffer.from(new ArrayBuffer(Math.max(room.length * 2, least)))
  larger.set(room)
  return larger
}
