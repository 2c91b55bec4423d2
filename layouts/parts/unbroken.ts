/** A quotation as short as this stays in one line. */
const TERM = '[“‘《〈「][^“”‘’《》〈〉「」]{1,8}[”’》〉」]'
/** So does a name, in characters. */
const LONGEST_NAME = 8

/**
 * Cut a headline at what must stay in one line: short quotations, and the names that it is known to name.
 *
 * @returns parts that may be broken at even places, parts that may not at odd ones; together they are the headline
 */
export function unbroken(headline: string, names: readonly string[]): string[] {
  const whole = names
    .filter((name) => /^[\p{L}\p{N}]+$/u.test(name) && headline.includes(name))
    .filter((name) => [...name].length <= LONGEST_NAME)
    // 八达岭镇 before 八达岭.
    .toSorted((a, b) => b.length - a.length)
  return headline.split(new RegExp(`(${[TERM, ...whole].join('|')})`, 'u'))
}
