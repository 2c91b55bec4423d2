/** Longest headline that stands upright, in characters. */
const LONGEST = 40

/** A headline can be set from top to bottom: Chinese alone, for other letters and digits would lie on their side. */
export function isUpright(headline: string): boolean {
  return [...headline].length <= LONGEST && /^[\p{Script=Han}\p{P}\s]+$/u.test(headline)
}
