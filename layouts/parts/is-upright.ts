import { clausesOf } from './clauses.ts'

/** Longest headline that stands upright, in characters. */
const LONGEST = 40
/** As many characters stand in a column; front.css makes it as high. */
const COLUMN = 13

/**
 * A headline can be set from top to bottom: Chinese alone, for other letters and digits would lie on their side, and of
 * clauses that each fit into a column, for a longer one would be broken inside a word.
 */
export function isUpright(headline: string): boolean {
  return (
    [...headline].length <= LONGEST &&
    /^[\p{Script=Han}\p{P}\s]+$/u.test(headline) &&
    clausesOf(headline).every(({ text }) => [...text].length <= COLUMN)
  )
}
