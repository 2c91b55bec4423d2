/** A quotation of as many characters stays in one line. */
export const LONGEST_TERM = 8
/** So do a year in words, and a middle dot with what stands before it: no line begins with one. */
const TERM = new RegExp(
  String.raw`[“‘《〈「][^“”‘’《》〈〉「」]{1,${LONGEST_TERM}}[”’》〉」]|[〇零一二三四五六七八九]{4}年|[\p{L}\p{N}]·`,
  'uy',
)
/** So does a name. */
const SHORT_NAME = /^[\p{L}\p{N}]{1,8}$/u

/**
 * Cut a headline at what must stay in one line: short quotations, and the names that it is known to name.
 *
 * @param names - those that are short enough
 * @param days - kept however long they are
 * @returns parts that may be broken at even places, parts that may not at odd ones; together they are the headline
 */
export function unbroken(
  headline: string,
  names: readonly string[] = [],
  days: readonly string[] = [],
): string[] {
  const whole = [...days, ...names.filter((name) => SHORT_NAME.test(name))]
    .filter((name) => headline.includes(name))
    // 八达岭镇 before 八达岭.
    .toSorted((a, b) => b.length - a.length)
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < headline.length; at++) {
    const kept = termAt(headline, at) ?? whole.find((name) => headline.startsWith(name, at))
    if (kept === undefined) continue
    parts.push(headline.slice(from, at), kept)
    from = at + kept.length
    at = from - 1
  }
  return [...parts, headline.slice(from)]
}

function termAt(headline: string, place: number): string | undefined {
  TERM.lastIndex = place
  return TERM.exec(headline)?.[0]
}
