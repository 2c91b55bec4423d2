/**
 * Numbers keys in the order in which they are met: open addressing over typed arrays,
 * for millions of keys in a few bytes each.
 */
export class GramTable {
  private slots: Int32Array
  private keys = new Uint32Array(1 << 12)
  private count = 0

  constructor() {
    this.slots = new Int32Array(1 << 13).fill(-1)
  }

  get size(): number {
    return this.count
  }

  /** @param key - unsigned, 32 bits */
  numberOf(key: number): number {
    const slot = this.slotOf(key)
    const known = this.slots[slot] ?? -1
    if (known >= 0) return known
    // Before the key is written: a typed array forgets what is written behind its end.
    if (this.count === this.keys.length) {
      this.grow()
      return this.numberOf(key)
    }
    this.slots[slot] = this.count
    this.keys[this.count] = key
    return this.count++
  }

  /** The keys by number. */
  allKeys(): Uint32Array {
    return this.keys.subarray(0, this.count)
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & mask
    for (;;) {
      const number = this.slots[slot] ?? -1
      if (number < 0 || this.keys[number] === key) return slot
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    const keys = new Uint32Array(this.keys.length * 2)
    keys.set(this.keys)
    this.keys = keys
    this.slots = new Int32Array(this.slots.length * 2).fill(-1)
    for (let number = 0; number < this.count; number++) this.slots[this.slotOf(keys[number] ?? 0)] = number
  }
}
