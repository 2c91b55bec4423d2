/** A Rice number's unary part ends here at the latest: then the value follows in full, so that one far gap stays short. */
const LONGEST_UNARY = 24

const FULL_BITS = 30

/** Writes bits, the highest of a byte first. */
export class BitWriter {
  private bytes = new Uint8Array(1024)
  private at = 0

  /** @param count - 0 to 30 */
  bits(value: number, count: number): void {
    this.reserve(count)
    for (let left = count; left > 0; ) {
      const room = 8 - (this.at & 7)
      const take = Math.min(room, left)
      const piece = (value >>> (left - take)) & ((1 << take) - 1)
      const index = this.at >> 3
      this.bytes[index] = (this.bytes[index] ?? 0) | (piece << (room - take))
      this.at += take
      left -= take
    }
  }

  /**
   * A whole number below 2^30: `value >> k` in unary, then its lowest `k` bits.
   *
   * @param k - 0 to 24; best near log2 of the mean
   */
  rice(value: number, k: number): void {
    const quotient = value >>> k
    if (quotient < LONGEST_UNARY) {
      this.bits((1 << (quotient + 1)) - 2, quotient + 1)
      this.bits(value & ((1 << k) - 1), k)
    } else {
      this.bits((1 << LONGEST_UNARY) - 1, LONGEST_UNARY)
      this.bits(value, FULL_BITS)
    }
  }

  /** In bits. */
  get length(): number {
    return this.at
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, (this.at + 7) >> 3)
  }

  private reserve(count: number): void {
    if ((this.at + count + 7) >> 3 <= this.bytes.length) return
    const grown = new Uint8Array(this.bytes.length * 2)
    grown.set(this.bytes)
    this.bytes = grown
  }
}

/** Reads what a `BitWriter` wrote. Throws a `RangeError` behind the end. */
export class BitReader {
  /** In bits. */
  at: number
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  bits(count: number): number {
    let value = 0
    for (let left = count; left > 0; ) {
      const room = 8 - (this.at & 7)
      const take = Math.min(room, left)
      value = (value << take) | ((this.byteHere() >> (room - take)) & ((1 << take) - 1))
      this.at += take
      left -= take
    }
    return value
  }

  rice(k: number): number {
    let quotient = 0
    while (quotient < LONGEST_UNARY && ((this.byteHere() >> (7 - (this.at & 7))) & 1) === 1) {
      quotient++
      this.at++
    }
    if (quotient === LONGEST_UNARY) return this.bits(FULL_BITS)
    this.at++
    return (quotient << k) | this.bits(k)
  }

  private byteHere(): number {
    const byte = this.bytes[this.at >> 3]
    if (byte === undefined) throw new RangeError('Unexpected end of an index part')
    return byte
  }
}

/** The Rice parameter for numbers with this mean, by Golomb's rule: log2(mean · ln 2). */
export function riceParameter(sum: number, count: number): number {
  if (count === 0) return 0
  const parameter = Math.round(Math.log2((sum / count) * Math.LN2 + 1e-9))
  return Math.max(0, Math.min(24, parameter))
}
