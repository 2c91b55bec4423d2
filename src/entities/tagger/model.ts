import type { ArchiveOpinions } from '../document/archive-opinions.ts'
import type { DecisionTrees } from '../document/decision-trees.ts'
import type { SiteWeights } from '../document/site-weights.ts'
import { labelCount } from './labels.ts'
import type { PairGroups } from './pair-groups.ts'
import { type FoldedText, patterns, reach, readKeys } from './patterns.ts'
import { rowPatterns } from './row-parts.ts'
import { RowSums } from './row-sums.ts'
import { largestStep, shortKey, WeightTable } from './weight-table.ts'

/** What a model file holds, in the order of the keys. */
export interface ModelContents {
  /** Ascending, `keyBits` each. */
  readonly keys: Int32Array
  /** By key: index of its first weight; one more at the end. */
  readonly starts: Int32Array
  /** By weight: position × `labelCount` + label, counted from the first position that the pattern speaks about. */
  readonly cells: Uint8Array
  /** By weight: its size as `weightOf` reads it. */
  readonly steps: Int8Array
  /** The largest weight. */
  readonly scale: number
  /** By `transitions`. */
  readonly transitions: Float32Array
  /** By kind, as `labelKinds`: how much each evidence of a document counts. */
  readonly decisions: readonly Float32Array[]
  /** By kind: what is decided of a candidate beside the document's others. */
  readonly trees: readonly DecisionTrees[]
  /** What the text around a string's sites says for its being a place's name. */
  readonly siteWeights: SiteWeights
  /** What an archive's text taught about pairs of characters. */
  readonly pairGroups: PairGroups
  /** What an archive's articles say about strings. */
  readonly opinions: ArchiveOpinions
}

/** The step that is nearest to a weight. */
export function stepOf(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale) * largestStep)
}

/**
 * A model ready for tagging.
 *
 * Scores are whole numbers, of which `unit` says what 1 stands for: they do not depend on the order in which weights are
 * added, so that sums of weights can be kept and used again.
 */
export class Model {
  readonly transitions: Float32Array
  readonly unit: number
  readonly #weights: WeightTable
  readonly #rows: RowSums
  readonly #keys = new Int32Array((slabLength + 1) * patterns.length)
  /** Keys that may have weights, */
  readonly #grams = new Int32Array(slabLength * gramPatterns.length + 1)
  /** and beside each the cell that its weights count from. */
  readonly #bases = new Int32Array(slabLength * gramPatterns.length + 1)

  constructor(contents: ModelContents) {
    this.transitions = contents.transitions
    this.unit = contents.scale / (largestStep * largestStep)
    this.#weights = new WeightTable(contents)
    this.#rows = new RowSums(this.#weights)
  }

  /**
   * Score every label at the positions from `first` to before `last`, at most `longestStretch`.
   *
   * @param scores - `labelCount` a position, written from position `first - margin` on; what lies outside is partial
   */
  score(text: FoldedText, first: number, last: number, scores: Int32Array): void {
    if (last - first > longestStretch)
      throw new RangeError(`Cannot score more than ${longestStretch} positions`)
    const origin = first - margin
    scores.fill(0, 0, (last + margin - origin) * labelCount)
    this.#rows.begin(last + margin - origin)
    const from = Math.max(0, first - reach)
    const to = Math.min(text.length, last + reach)
    for (let slab = from; slab < to; slab += slabLength) {
      const end = Math.min(to, slab + slabLength)
      // Some rows read the keys of the position before.
      const start = Math.max(from, slab - 1)
      const firstKey = (slab - start) * patterns.length
      readKeys(text, start, end, this.#keys)
      this.#rows.find(text, slab, end, this.#keys, firstKey, from, origin, scores)
      const count = this.#gatherGrams(end - slab, firstKey, (slab - origin) * labelCount)
      this.#weights.addAll(this.#grams, this.#bases, count, scores)
    }
    this.#rows.addTo(scores, first - origin, last - origin)
  }

  /** Gather the keys of so many positions that may have weights and are in no row; returns how many. */
  #gatherGrams(positions: number, firstKey: number, firstBase: number): number {
    const keys = this.#keys
    const grams = this.#grams
    const bases = this.#bases
    const weights = this.#weights
    let count = 0
    for (let i = 0, at = firstKey, base = firstBase; i < positions; i++) {
      for (let g = 0; g < gramPatterns.length; g++) {
        const key = shortKey(keys[at + (gramPatterns[g] as number)] as number)
        grams[count] = key
        bases[count] = base + (gramBases[g] as number)
        count += weights.mayHave(key)
      }
      at += patterns.length
      base += labelCount
    }
    return count
  }
}

/** Positions kept free before and behind a stretch of scores: what patterns at its edges speak about. */
export const margin = 2 * reach

/** Each of its positions may need a row of its own. */
export const longestStretch = 4096

/** So few that what is handed over stays near the processor. */
const slabLength = 128
const gramPatterns = Uint8Array.from(patterns.keys()).filter((pattern) => !rowPatterns.includes(pattern))
const gramBases = Int32Array.from(gramPatterns, (pattern) => (patterns[pattern]?.from ?? 0) * labelCount)
