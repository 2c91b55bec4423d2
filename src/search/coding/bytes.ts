/** Writes numbers and texts into a growing array of bytes. */
export class ByteWriter {
  private bytes = new Uint8Array(1024)
  private used = 0

  get length(): number {
    return this.used
  }

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.used++] = value
  }

  /** An unsigned integer below 2^53, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128)
    this.byte(rest)
  }

  /** Fill up to a multiple of so many bytes. */
  padTo(multiple: number): void {
    const zeros = (multiple - (this.used % multiple)) % multiple
    this.reserve(zeros)
    this.used += zeros
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.used)
    this.used += bytes.length
  }

  /** UTF-8 behind its length in bytes. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.number(bytes.length)
    this.append(bytes)
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.used)
  }

  private reserve(count: number): void {
    if (this.used + count <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + count))
    grown.set(this.bytes)
    this.bytes = grown
  }
}

/** Reads what a `ByteWriter` wrote. Throws a `RangeError` behind the end. */
export class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get done(): boolean {
    return this.at >= this.bytes.length
  }

  byte(): number {
    const value = this.bytes[this.at++]
    if (value === undefined) throw new RangeError('Unexpected end of an index part')
    return value
  }

  number(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('Unexpected end of an index part')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()))
  }

  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at)
  }
}
