import { bestSite, keysPerSite, type SiteWeights, siteKeyBits } from '../document/site-weights.ts'
import { shuffle } from './shuffle.ts'

/** One candidate of a labelled story, with the text around its sites. */
export interface SiteExample {
  /** The log odds that the weights add to. */
  readonly odds: number
  /** As `readSites` gives them. */
  readonly keys: Int32Array
  readonly right: boolean
  readonly weight: number
}

const epochs = 5
/** So many weights stay, the largest; docs/entities.md has what fewer and more bring. */
const keep = 20_000
/** How far a step goes. */
const rate = 0.15
/** Pulls weights to 0. */
const penalty = 0.003
/** What is known so well teaches nothing. */
const leastError = 1e-3
/** Steps of the largest weight. */
const largestStep = 63

/**
 * Learn the weights of the text around sites by logistic regression (AdaGrad): of each candidate the site that speaks
 * most for it is learned. The largest weights stay, and learn on for one epoch without the others.
 *
 * The same examples in the same order give the same weights.
 */
export function trainSiteWeights(examples: readonly SiteExample[]): SiteWeights {
  const learner = new Learner()
  for (let epoch = 1; epoch <= epochs; epoch++) learner.learnAll(examples, epoch)
  learner.keepLargest()
  learner.learnAll(examples, epochs + 1)
  return learner.siteWeights()
}

class Learner {
  readonly #weights = new Float64Array(2 ** siteKeyBits)
  /** By key: the sum of squared slopes, which says how far the next step goes; infinite where a key learns no more. */
  readonly #slopes = new Float64Array(2 ** siteKeyBits).fill(1)

  learnAll(examples: readonly SiteExample[], seed: number): void {
    const order = [...examples]
    shuffle(order, seed)
    for (const example of order) this.#learn(example)
  }

  #learn({ odds, keys, right, weight }: SiteExample): void {
    if (keys.length === 0) return
    const { at, sum } = bestSite(keys, this.#weights)
    const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-odds - sum))
    if (Math.abs(error) < leastError) return
    for (let i = at; i < at + keysPerSite; i++) {
      const key = keys[i] as number
      const before = this.#weights[key] as number
      const slope = weight * error - penalty * before
      const slopes = (this.#slopes[key] as number) + slope * slope
      this.#slopes[key] = slopes
      this.#weights[key] = before + (rate * slope) / Math.sqrt(slopes)
    }
  }

  keepLargest(): void {
    const least = this.#weights.map(Math.abs).sort().at(-keep) as number
    this.#weights.forEach((weight, key) => {
      if (weight !== 0 && Math.abs(weight) >= least) return
      this.#weights[key] = 0
      this.#slopes[key] = Number.POSITIVE_INFINITY
    })
  }

  siteWeights(): SiteWeights {
    const largest = this.#weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6)
    const unit = Math.fround(largest / largestStep)
    return { steps: Int8Array.from(this.#weights, (weight) => Math.round(weight / unit)), unit }
  }
}
