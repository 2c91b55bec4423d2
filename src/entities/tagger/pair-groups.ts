import { characterClass } from './characters.ts'

/** Pairs of characters that stand in like surroundings, as an archive's text teaches: `推动`, `加强` and `深化` are a group. */
export interface PairGroups {
  /** Ascending: first unit × 65536 + second, both folded. */
  readonly pairs: Uint32Array
  /** By pair: the number of its group. */
  readonly groups: Uint8Array
}

/** Of a model that no archive taught. */
export const noPairGroups: PairGroups = { pairs: new Uint32Array(0), groups: new Uint8Array(0) }

/** A unit's number where its pair is in no group: which of the two are Han. */
const ungrouped = 4

/** Looks groups up in flat tables: one visit to memory for most units. */
export class PairGrouper {
  /** Open addressing, two numbers a slot: the pair (0: none, since no text has two NULs) and its number. */
  readonly #slots: Uint32Array
  readonly #shift: number

  constructor({ pairs, groups }: PairGroups) {
    const size = 2 ** Math.ceil(Math.log2(pairs.length * 2.5 + 16))
    this.#slots = new Uint32Array(size * 2)
    this.#shift = Math.clz32(size - 1)
    const mask = size * 2 - 1
    pairs.forEach((pair, index) => {
      let slot = (Math.imul(pair, golden) >>> this.#shift) << 1
      while (this.#slots[slot] !== 0) slot = (slot + 2) & mask
      this.#slots[slot] = pair
      this.#slots[slot + 1] = (groups[index] as number) + ungrouped
    })
  }

  /** By unit: the number that stands for it and the next one. */
  read(units: Uint16Array, classes: Uint8Array): Uint16Array {
    const numbers = new Uint16Array(units.length)
    const slots = this.#slots
    const shift = this.#shift
    const mask = slots.length - 1
    for (let i = 0; i + 1 < units.length; i++) {
      const pair = (((units[i] as number) << 16) | (units[i + 1] as number)) >>> 0
      let slot = (Math.imul(pair, golden) >>> shift) << 1
      while (slots[slot] !== pair && slots[slot] !== 0) slot = (slot + 2) & mask
      numbers[i] =
        slots[slot] === pair
          ? (slots[slot + 1] as number)
          : (((classes[i] as number) & characterClass.han) >> 4) |
            (((classes[i + 1] as number) & characterClass.han) >> 3)
    }
    return numbers
  }
}

const golden = 0x9e3779b1
