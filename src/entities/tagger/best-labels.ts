import { type ChainLinks, closing } from './chain-links.ts'
import { labelCount, mayBegin } from './labels.ts'

const impossible = -1e30

/** Finds the best label sequence. Keeps its tables between calls. */
export class BestLabels {
  /** By position, of the sequence last looked at. */
  labels = new Uint8Array(0)
  readonly #links: ChainLinks
  readonly #unit: number
  #best = new Float64Array(0)
  #from = new Uint8Array(0)

  /** @param unit - what 1 in a score stands for */
  constructor(links: ChainLinks, unit: number) {
    this.#links = links
    this.#unit = unit
  }

  /** Viterbi. Of two ways that are as good, the one from the lower label is taken. */
  find(scores: Int32Array, first: number, length: number): void {
    this.#fit(length)
    const best = this.#best
    const from = this.#from
    const openings = this.#links.openings
    const onward = this.#links.onward
    const unit = this.#unit
    for (let label = 0; label < labelCount; label++)
      best[label] = mayBegin(label) ? (scores[first + label] as number) * unit : impossible
    for (let at = labelCount; at < length * labelCount; at += labelCount) {
      const before = at - labelCount
      const none = best[before] as number
      const end0 = best[before + 3] as number
      const end1 = best[before + 6] as number
      const end2 = best[before + 9] as number
      for (let to = 0, target = at; to < 16; to += 4, target += to === 4 ? 1 : 3) {
        let top = none + (openings[to] as number)
        let source = 0
        const over0 = end0 + (openings[to + 1] as number)
        if (over0 > top) {
          top = over0
          source = 3
        }
        const over1 = end1 + (openings[to + 2] as number)
        if (over1 > top) {
          top = over1
          source = 6
        }
        const over2 = end2 + (openings[to + 3] as number)
        if (over2 > top) {
          top = over2
          source = 9
        }
        best[target] = top + (scores[first + target] as number) * unit
        from[target] = source
      }
      for (let label = 1, link = 0; label < labelCount; label += 3, link += 4) {
        const begun = best[before + label] as number
        const going = best[before + label + 1] as number
        for (let step = 0; step < 2; step++) {
          const short = begun + (onward[link + 2 * step] as number)
          const long = going + (onward[link + 2 * step + 1] as number)
          const target = at + label + 1 + step
          best[target] = Math.max(long, short) + (scores[first + target] as number) * unit
          from[target] = long > short ? label + 1 : label
        }
      }
    }
    this.#traceBack(length)
  }

  #traceBack(length: number): void {
    let at = (length - 1) * labelCount
    let label = 0
    for (const other of closing)
      if ((this.#best[at + other] as number) > (this.#best[at + label] as number)) label = other
    for (let i = length - 1; i >= 0; i--, at -= labelCount) {
      this.labels[i] = label
      label = this.#from[at + label] as number
    }
  }

  #fit(length: number): void {
    if (this.labels.length >= length) return
    this.#best = new Float64Array(length * labelCount * 2)
    this.#from = new Uint8Array(length * labelCount * 2)
    this.labels = new Uint8Array(length * 2)
  }
}
