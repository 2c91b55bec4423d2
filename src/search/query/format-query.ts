import { parseQuery } from './parse-query.ts'

/** Write a phrase so that `parseQuery` reads it as that one phrase: bare where it can stand bare. */
export function quotePhrase(phrase: string): string {
  const bare = parseQuery(phrase).groups
  const same = bare.length === 1 && bare[0]?.phrases.length === 1 && bare[0].phrases[0]?.typed === phrase
  return same && !bare[0]?.excluded && phrase !== 'OR' ? phrase : `"${phrase.replaceAll('"', ' ')}"`
}
