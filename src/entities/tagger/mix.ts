/** One more value in a hash of 32 bits, in any order of values another. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h + value, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
