/** Puts numbers one behind the other into bytes. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = []

  /** Whole numbers from 0 on: seven bits a byte, the low ones first, the eighth says that more follow. */
  writeNumbers(values: Iterable<number>): void {
    const bytes: number[] = []
    for (const value of values) {
      let rest = value
      for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
      bytes.push(rest)
    }
    this.writeBytes(Uint8Array.from(bytes))
  }

  /** 32 bits each, little-endian. */
  writeFloats(values: ArrayLike<number>): void {
    const bytes = Buffer.alloc(values.length * 4)
    for (let i = 0; i < values.length; i++) bytes.writeFloatLE(values[i] as number, i * 4)
    this.writeBytes(bytes)
  }

  writeBytes(bytes: Uint8Array): void {
    this.#parts.push(bytes)
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts)
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Buffer
  #offset = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#offset >= this.#bytes.length
  }

  readNumber(): number {
    let value = 0
    for (let unit = 1; ; unit *= 128) {
      const byte = this.#bytes[this.#offset++] ?? 0
      value += (byte & 127) * unit
      if (byte < 128) return value
    }
  }

  readFloats(length: number): Float32Array {
    const first = this.#offset
    this.#offset += 4 * length
    return Float32Array.from({ length }, (_, index) => this.#bytes.readFloatLE(first + 4 * index))
  }

  readFloat(): number {
    return this.readFloats(1)[0] as number
  }

  /** A copy, so that it does not hold on to all the rest. */
  readBytes(length: number): Uint8Array {
    this.#offset += length
    return new Uint8Array(this.#bytes.subarray(this.#offset - length, this.#offset))
  }
}
