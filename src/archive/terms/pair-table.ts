/** Numbers pairs of numbers in the order in which they come: an open-addressing table that grows, no object a pair. */
export class PairTable {
  #size = 0
  #mask = (1 << 16) - 1
  /** Three numbers a slot, so that a look at one is one look into memory: left, right, the pair's number or -1. */
  #slots = emptySlots(1 << 16)
  #lefts = new Int32Array(1 << 15)
  #rights = new Int32Array(1 << 15)

  /** How many different pairs came. */
  get size(): number {
    return this.#size
  }

  /** The number of a pair; the next one where it is new. */
  indexOf(left: number, right: number): number {
    const slots = this.#slots
    const slot = slotOf(left, right, slots, this.#mask)
    const known = slots[slot + 2] ?? -1
    return known === -1 ? this.#add(left, right, slot) : known
  }

  left(index: number): number {
    return this.#lefts[index] ?? 0
  }

  right(index: number): number {
    return this.#rights[index] ?? 0
  }

  /** Forget every pair and keep the memory. */
  clear(): void {
    this.#size = 0
    this.#slots.fill(-1)
  }

  #add(left: number, right: number, slot: number): number {
    const index = this.#size
    fill(this.#slots, slot, left, right, index)
    this.#lefts[index] = left
    this.#rights[index] = right
    this.#size += 1
    if (this.#size === this.#lefts.length) this.#grow()
    return index
  }

  #grow(): void {
    this.#lefts = doubled(this.#lefts)
    this.#rights = doubled(this.#rights)
    this.#mask = this.#mask * 2 + 1
    this.#slots = emptySlots(this.#mask + 1)
    for (let index = 0; index < this.#size; index += 1) {
      const left = this.left(index)
      const right = this.right(index)
      fill(this.#slots, slotOf(left, right, this.#slots, this.#mask), left, right, index)
    }
  }
}

/** Where a pair stands, or the empty slot that it would take. */
function slotOf(left: number, right: number, slots: Int32Array, mask: number): number {
  let place = mix(left, right) & mask
  for (;;) {
    const slot = place * 3
    if (slots[slot + 2] === -1 || (slots[slot] === left && slots[slot + 1] === right)) return slot
    place = (place + 1) & mask
  }
}

/** Number by number: a list for each pair would be most of the time. */
function fill(slots: Int32Array, slot: number, left: number, right: number, index: number): void {
  slots[slot] = left
  slots[slot + 1] = right
  slots[slot + 2] = index
}

function emptySlots(count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(count * 3).fill(-1)
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
