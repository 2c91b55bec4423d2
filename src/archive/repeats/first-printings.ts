/**
 * The runs of `length` characters that were seen, each with the place where it was seen first.
 *
 * An open-addressing table of places: the text itself is the key, so an answer is exact. Nine bytes a slot,
 * at most three slots for two runs, so that 12 million characters need about 150 MB and no object.
 */
export class FirstPrintings {
  readonly #text: Uint16Array
  readonly #length: number
  readonly #places: Int32Array
  readonly #tags: Uint8Array
  readonly #mask: number

  /**
   * @param runs - how many different runs may come
   */
  constructor(text: Uint16Array, length: number, runs: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, runs * 1.4)))
    this.#text = text
    this.#length = length
    this.#places = new Int32Array(slots).fill(-1)
    this.#tags = new Uint8Array(slots)
    this.#mask = slots - 1
  }

  /** Where the run that begins at `place` began first: `place` itself where it is new, and then it is remembered. */
  firstOrSelf(place: number, hash: number): number {
    const slot = this.#slotOf(place, hash)
    const known = this.#places[slot] ?? -1
    if (known !== -1) return known
    this.#places[slot] = place
    this.#tags[slot] = hash >>> 24
    return place
  }

  /** Where the run that begins at `place` is remembered from further on, it is remembered from here. */
  foundEarlier(place: number, hash: number): void {
    const slot = this.#slotOf(place, hash)
    if ((this.#places[slot] ?? -1) > place) this.#places[slot] = place
  }

  /** The slot of a run that is remembered, else a free one. */
  #slotOf(place: number, hash: number): number {
    const tag = hash >>> 24
    for (let slot = mix(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = this.#places[slot] ?? -1
      if (known === -1 || (this.#tags[slot] === tag && this.#same(known, place))) return slot
    }
  }

  #same(one: number, other: number): boolean {
    for (let offset = 0; offset < this.#length; offset += 1)
      if (this.#text[one + offset] !== this.#text[other + offset]) return false
    return true
  }
}

/** Multiplier of the rolling hash: odd, so that no character is lost at the top. */
const multiplier = 0x01000193

/** The hash of a run, carried along the text one character at a time. */
export class RollingHash {
  readonly #text: Uint16Array
  readonly #length: number
  readonly #highest: number
  #value = 0

  constructor(text: Uint16Array, length: number) {
    this.#text = text
    this.#length = length
    let highest = 1
    for (let power = 1; power < length; power += 1) highest = Math.imul(highest, multiplier)
    this.#highest = highest
  }

  /** The hash of the run that begins at `place`, 32 bits. */
  startAt(place: number): number {
    this.#value = 0
    for (let offset = 0; offset < this.#length; offset += 1) this.#push(place + offset)
    return this.#value >>> 0
  }

  /** The hash of the run that begins at `place`, when the last was of the one that begins just before. */
  moveTo(place: number): number {
    const gone = this.#text[place - 1] ?? 0
    this.#value = (this.#value - Math.imul(gone + 1, this.#highest)) | 0
    this.#push(place + this.#length - 1)
    return this.#value >>> 0
  }

  #push(place: number): void {
    this.#value = (Math.imul(this.#value, multiplier) + (this.#text[place] ?? 0) + 1) | 0
  }
}

/** Spread the bits: a polynomial's low bits know only the characters' low bits. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
