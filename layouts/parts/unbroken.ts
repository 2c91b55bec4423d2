/** A quotation as short as this stays in one line. */
const TERM = '[“‘《〈「][^“”‘’《》〈〉「」]{1,8}[”’》〉」]'
const TERMS = new RegExp(`(${TERM})`, 'u')
/** So does a name. */
const SHORT_NAME = /^[\p{L}\p{N}]{1,8}$/u

/**
 * Cut a headline at what must stay in one line: short quotations, and the names that it is known to name.
 *
 * @returns parts that may be broken at even places, parts that may not at odd ones; together they are the headline
 */
export function unbroken(headline: string, names: readonly string[]): string[] {
  const whole = names
    .filter((name) => headline.includes(name) && SHORT_NAME.test(name))
    // 八达岭镇 before 八达岭.
    .toSorted((a, b) => b.length - a.length)
  return headline.split(whole.length === 0 ? TERMS : new RegExp(`(${[TERM, ...whole].join('|')})`, 'u'))
}
