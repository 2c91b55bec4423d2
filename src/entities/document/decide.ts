/** How probable it is that a candidate is right, by a logistic regression over what the document says. */
export function decide(evidence: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < evidence.length; i++) sum += (evidence[i] as number) * (weights[i] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** A probability as log odds, none beyond 2,000 to 1. */
export function logOdds(probability: number): number {
  const p = Math.min(0.9995, Math.max(0.0005, probability))
  return Math.log(p / (1 - p))
}
