import { type DecisionTrees, leafCount, nodeCount } from '../document/decision-trees.ts'

/** One candidate of a labelled story, beside the others of its document. */
export interface TreeExample {
  /** The log odds that the trees correct. */
  readonly odds: number
  readonly evidence: Float32Array
  readonly right: boolean
  readonly weight: number
}

/** Chosen by cross-validation on the labelled stories. */
const treeCount = 200
/** How far each tree goes. */
const rate = 0.08
/** Pulls votes to 0. */
const penalty = 5
/** The least curvature of a side: some examples that are in doubt. */
const leastCurve = 4
/** Bounds tried for one number: at shares of the examples, and at shares of the distinct values. */
const shares = 48
const valueShares = 16

/**
 * Grow trees one after the other, each on what those before it leave wrong (gradient boosting of the log loss).
 *
 * Linear in the examples; the same examples in the same order give the same trees.
 */
export function trainTrees(examples: readonly TreeExample[]): DecisionTrees {
  const grower = new Grower(examples)
  const trees = {
    questions: new Uint8Array(treeCount * nodeCount),
    bounds: new Float32Array(treeCount * nodeCount),
    votes: new Float32Array(treeCount * leafCount),
  }
  if (examples.length === 0) return trees
  for (let tree = 0; tree < treeCount; tree++) grower.grow(tree, trees)
  return trees
}

class Grower {
  readonly #examples: readonly TreeExample[]
  /** By number of the evidence: the bounds that are tried, ascending. */
  readonly #bounds: readonly Float32Array[]
  /** By number of the evidence and example: how many bounds lie below the value. */
  readonly #bins: readonly Uint8Array[]
  readonly #sums: Float64Array
  readonly #slopes: Float64Array
  readonly #curves: Float64Array

  constructor(examples: readonly TreeExample[]) {
    const width = examples[0]?.evidence.length ?? 0
    const columns = Array.from({ length: width }, (_, question) =>
      Float32Array.from(examples, ({ evidence }) => evidence[question] as number),
    )
    this.#examples = examples
    this.#bounds = columns.map(boundsOf)
    this.#bins = columns.map((column, question) => binsOf(column, this.#bounds[question] as Float32Array))
    this.#sums = Float64Array.from(examples, ({ odds }) => odds)
    this.#slopes = new Float64Array(examples.length)
    this.#curves = new Float64Array(examples.length)
  }

  /** Grow the tree of a number into the tables. */
  grow(tree: number, trees: DecisionTrees): void {
    this.#examples.forEach(({ right, weight }, index) => {
      const probability = 1 / (1 + Math.exp(-(this.#sums[index] as number)))
      this.#slopes[index] = ((right ? 1 : 0) - probability) * weight
      this.#curves[index] = Math.max(1e-6, probability * (1 - probability)) * weight
    })
    const all = Int32Array.from({ length: this.#examples.length }, (_, index) => index)
    this.#split(all, 0, tree, trees)
  }

  #split(members: Int32Array, node: number, tree: number, trees: DecisionTrees): void {
    if (node >= nodeCount) {
      const vote = Math.fround(this.#vote(members))
      trees.votes[tree * leafCount + node - nodeCount] = vote
      for (const member of members) this.#sums[member] = (this.#sums[member] as number) + vote
      return
    }
    const { question, bin } = this.#bestQuestion(members)
    // Without a question that helps, all go left.
    const bound = bin < 0 ? Number.POSITIVE_INFINITY : (this.#bounds[question]?.[bin] as number)
    trees.questions[tree * nodeCount + node] = question
    trees.bounds[tree * nodeCount + node] = bound
    const bins = this.#bins[question] as Uint8Array
    const goesLeft = (member: number) => bin < 0 || (bins[member] as number) <= bin
    this.#split(members.filter(goesLeft), 2 * node + 1, tree, trees)
    this.#split(
      members.filter((member) => !goesLeft(member)),
      2 * node + 2,
      tree,
      trees,
    )
  }

  #vote(members: Int32Array): number {
    const { slope, curve } = this.#sumUp(members)
    return (rate * slope) / (curve + penalty)
  }

  #sumUp(members: Int32Array): { slope: number; curve: number } {
    let slope = 0
    let curve = 0
    for (const member of members) {
      slope += this.#slopes[member] as number
      curve += this.#curves[member] as number
    }
    return { slope, curve }
  }

  /** @returns the bin -1 where none helps */
  #bestQuestion(members: Int32Array): { question: number; bin: number } {
    const { slope, curve } = this.#sumUp(members)
    const worth = (s: number, c: number) => (s * s) / (c + penalty)
    let best = { question: 0, bin: -1, gain: 1e-3 }
    this.#bounds.forEach((bounds, question) => {
      const { slopes, curves } = this.#histogram(members, question, bounds.length + 1)
      for (let bin = 0, s = 0, c = 0; bin < bounds.length; bin++) {
        s += slopes[bin] as number
        c += curves[bin] as number
        if (c < leastCurve || curve - c < leastCurve) continue
        const gain = worth(s, c) + worth(slope - s, curve - c) - worth(slope, curve)
        if (gain > best.gain) best = { question, bin, gain }
      }
    })
    return best
  }

  #histogram(members: Int32Array, question: number, size: number) {
    const bins = this.#bins[question] as Uint8Array
    const slopes = new Float64Array(size)
    const curves = new Float64Array(size)
    for (const member of members) {
      const bin = bins[member] as number
      slopes[bin] = (slopes[bin] as number) + (this.#slopes[member] as number)
      curves[bin] = (curves[bin] as number) + (this.#curves[member] as number)
    }
    return { slopes, curves }
  }
}

function boundsOf(column: Float32Array): Float32Array {
  const sorted = column.slice().sort()
  const values = [...new Set(sorted)]
  const chosen = new Set<number>()
  for (let share = 1; share < shares; share++)
    chosen.add(sorted[Math.floor((share * sorted.length) / shares)] as number)
  if (values.length <= shares) for (const value of values) chosen.add(value)
  else
    for (let share = 1; share < valueShares; share++)
      chosen.add(values[Math.floor((share * values.length) / valueShares)] as number)
  return Float32Array.from(chosen).sort()
}

function binsOf(column: Float32Array, bounds: Float32Array): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0
    let high = bounds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= (bounds[middle] as number)) high = middle
      else low = middle + 1
    }
    return low
  })
}
