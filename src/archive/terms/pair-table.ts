/** Numbers pairs of numbers in the order in which they come: an open-addressing table that grows, no object a pair. */
export class PairTable {
  #size = 0
  #slots = new Int32Array(1 << 16).fill(-1)
  #lefts = new Int32Array(1 << 15)
  #rights = new Int32Array(1 << 15)

  /** How many different pairs came. */
  get size(): number {
    return this.#size
  }

  /** The number of a pair; the next one where it is new. */
  indexOf(left: number, right: number): number {
    const slot = this.#slotOf(left, right)
    const known = this.#slots[slot] ?? -1
    if (known !== -1) return known
    const index = this.#size
    this.#slots[slot] = index
    this.#lefts[index] = left
    this.#rights[index] = right
    this.#size += 1
    if (this.#size === this.#lefts.length) this.#grow()
    return index
  }

  left(index: number): number {
    return this.#lefts[index] ?? 0
  }

  right(index: number): number {
    return this.#rights[index] ?? 0
  }

  #slotOf(left: number, right: number): number {
    const mask = this.#slots.length - 1
    let slot = mix(left, right) & mask
    for (;;) {
      const index = this.#slots[slot] ?? -1
      if (index === -1 || (this.#lefts[index] === left && this.#rights[index] === right)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    this.#lefts = doubled(this.#lefts)
    this.#rights = doubled(this.#rights)
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
    for (let index = 0; index < this.#size; index += 1)
      this.#slots[this.#slotOf(this.left(index), this.right(index))] = index
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

function mix(left: number, right: number): number {
  let mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
