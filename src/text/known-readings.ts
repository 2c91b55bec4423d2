import { type Reading, readName, type Spelling, spellingOf } from './pinyin.ts'

/** Readings by name, as JSON: syllables, tones. A person's name is read otherwise than the same of a place. */
export interface Readings {
  readonly people: ReadingsByName
  readonly others: ReadingsByName
}

type ReadingsByName = Readonly<Record<string, readonly [syllables: string, tones: string]>>

/** Spells names as `spell` does; those that were read before are not read again. */
export class KnownReadings {
  readonly #last: Readings | undefined
  readonly #people = new Map<string, Reading>()
  readonly #others = new Map<string, Reading>()

  /** @param last - what the same program has read before */
  constructor(last?: Readings) {
    this.#last = last
  }

  readonly spell = (name: string, isPerson: boolean): Spelling => {
    const now = isPerson ? this.#people : this.#others
    const reading = now.get(name) ?? this.#readBefore(name, isPerson) ?? readName(name, isPerson)
    now.set(name, reading)
    return spellingOf(name, reading)
  }

  /** Those of all names that were spelled. */
  get all(): Readings {
    return { people: asJson(this.#people), others: asJson(this.#others) }
  }

  #readBefore(name: string, isPerson: boolean): Reading | undefined {
    const last = isPerson ? this.#last?.people : this.#last?.others
    if (!last || !Object.hasOwn(last, name)) return undefined
    const [syllables, tones] = last[name] ?? []
    return syllables === undefined || tones === undefined ? undefined : { syllables, tones }
  }
}

function asJson(readings: ReadonlyMap<string, Reading>): ReadingsByName {
  return Object.fromEntries(
    Array.from(readings, ([name, { syllables, tones }]) => [name, [syllables, tones] as const]),
  )
}
