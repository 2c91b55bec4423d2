/** Trees that correct a candidate's score: each adds what its leaf says. All have one shape, so they are flat tables. */
export interface DecisionTrees {
  /** By tree and node, breadth first: which number of the evidence is asked for. */
  readonly questions: Uint8Array
  /** By tree and node: up to this value the way goes left. */
  readonly bounds: Float32Array
  /** By tree and leaf, from the left. */
  readonly votes: Float32Array
}

/** Questions that one tree asks. */
const depth = 3
/** Nodes and leaves of a tree. */
export const nodeCount = 2 ** depth - 1
export const leafCount = 2 ** depth

/**
 * How probable it is that a candidate is right.
 *
 * @param odds - the log odds before the vote
 */
export function voteOn(
  odds: number,
  evidence: Float32Array,
  { questions, bounds, votes }: DecisionTrees,
): number {
  let sum = odds
  for (let first = 0, leaf = -nodeCount; first < questions.length; first += nodeCount, leaf += leafCount) {
    // Comparisons counted, not branched on: which way a tree goes cannot be foretold, and a wrong guess costs more.
    let node = 0
    for (let level = 0; level < depth; level++) {
      const value = evidence[questions[first + node] as number] as number
      node = 2 * node + 2 - Number(value <= (bounds[first + node] as number))
    }
    sum += votes[leaf + node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
