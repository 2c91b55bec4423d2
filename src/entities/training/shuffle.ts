/** Put values into an order that the seed alone decides (Fisher–Yates on a 32-bit xorshift). */
export function shuffle<T>(values: T[], seed: number): void {
  let state = Math.imul(seed, 0x9e3779b1) | 1
  for (let i = values.length - 1; i > 0; i--) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const j = (state >>> 0) % (i + 1)
    const value = values[i] as T
    values[i] = values[j] as T
    values[j] = value
  }
}
