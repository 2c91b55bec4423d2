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
  for (let tree = 0; tree * leafCount < votes.length; tree++) {
    const first = tree * nodeCount
    let node = 0
    while (node < nodeCount) {
      const value = evidence[questions[first + node] as number] as number
      node = 2 * node + (value <= (bounds[first + node] as number) ? 1 : 2)
    }
    sum += votes[tree * leafCount + node - nodeCount] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
