/** Texts one behind the other, as UTF-16, which another thread can be given without a copy. */
export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** By number: where a text ends in `bytes`. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Bytes that are taken at first. */
const usualBytes = 1 << 22
/** From here on it is time for another packer. */
const fullBytes = usualBytes * 0.9

/** Packs one text behind the other. */
export class TextPacker {
  readonly #ends: number[] = []
  #room = Buffer.allocUnsafeSlow(usualBytes)
  #used = 0

  add(text: string): void {
    const end = this.#used + text.length * 2
    if (end > this.#room.length) this.#grow(end)
    this.#used += this.#room.write(text, this.#used, 'utf16le')
    this.#ends.push(this.#used)
  }

  /** Whether a text of usual length may not find room in the memory that was taken at first. */
  get isFull(): boolean {
    return this.#used > fullBytes
  }

  finish(): PackedTexts {
    return {
      bytes: new Uint8Array(this.#room.buffer, 0, this.#used),
      ends: Uint32Array.from(this.#ends),
    }
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#room.length * 2, least))
    larger.set(this.#room)
    this.#room = larger
  }
}

/** The text of a number. */
export function textAt({ bytes, ends }: PackedTexts, number: number): string {
  const { buffer, byteOffset } = bytes
  const start = number === 0 ? 0 : (ends[number - 1] ?? 0)
  return Buffer.from(buffer, byteOffset + start, (ends[number] ?? start) - start).toString('utf16le')
}
