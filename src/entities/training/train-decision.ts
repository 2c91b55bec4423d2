import { decide } from '../document/decide.ts'

/** One candidate of a labelled story: what the document says, and whether it is right. */
export interface DecisionExample {
  readonly evidence: Float64Array
  readonly right: boolean
  readonly weight: number
}

/**
 * Fit a logistic regression by Newton's method with an L2 penalty: few weights, so the exact optimum is cheap.
 *
 * @returns one weight a number of evidence
 */
export function trainDecision(examples: readonly DecisionExample[], penalty: number): Float64Array {
  const size = examples[0]?.evidence.length ?? 0
  let weights = new Float64Array(size)
  for (let round = 0; round < 25; round++) {
    const slope = new Float64Array(size)
    const curve = Array.from({ length: size }, () => new Float64Array(size))
    for (const { evidence, right, weight } of examples) {
      const probability = decide(evidence, weights)
      const error = ((right ? 1 : 0) - probability) * weight
      const bend = Math.max(1e-6, probability * (1 - probability)) * weight
      for (let i = 0; i < size; i++) {
        const value = evidence[i] as number
        if (value === 0) continue
        slope[i] = (slope[i] as number) + error * value
        const row = curve[i] as Float64Array
        for (let j = 0; j <= i; j++) row[j] = (row[j] as number) + bend * value * (evidence[j] as number)
      }
    }
    for (let i = 0; i < size; i++) {
      slope[i] = (slope[i] as number) - penalty * (weights[i] as number)
      const row = curve[i] as Float64Array
      row[i] = (row[i] as number) + penalty
    }
    const step = solve(curve, slope)
    weights = weights.map((weight, i) => weight + (step[i] as number))
    if (step.every((value) => Math.abs(value) < 1e-6)) break
  }
  return weights
}

/** Solve a symmetric positive definite system by Cholesky's method; the lower half of the matrix is read. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const lower = matrix.map((row) => row.slice())
  const at = (i: number, j: number) => (lower[i] as Float64Array)[j] as number
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      ;(lower[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j)
    }
  const half = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let sum = right[i] as number
    for (let k = 0; k < i; k++) sum -= at(i, k) * (half[k] as number)
    half[i] = sum / at(i, i)
  }
  const whole = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i] as number
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (whole[k] as number)
    whole[i] = sum / at(i, i)
  }
  return whole
}
