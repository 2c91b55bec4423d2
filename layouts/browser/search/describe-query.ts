import type { SearchPageWords } from '../../../src/search/page-words.ts'
import type { Query, QueryGroup } from '../../../src/search/query/query.ts'
import { fillWords } from './fill-words.ts'

/**
 * Say in words what is searched: `含“科创中国”，含“西宁”或“青海”，不含“量子”的文章`.
 *
 * @param narrowed - by days or names, which the page lists below
 */
export function describeQuery({ groups }: Query, narrowed: boolean, words: SearchPageWords): string {
  if (groups.length === 0) return narrowed ? words.meaningNarrowed : words.meaningAll
  const what = groups.map((group) =>
    fillWords(group.excluded ? words.without : words.contains, { phrases: describePhrases(group, words) }),
  )
  return fillWords(words.meaning, { what: what.join(words.and) })
}

function describePhrases({ phrases }: QueryGroup, words: SearchPageWords): string {
  const quoted = phrases.map(({ typed }) => quote(typed, words))
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : quoted.join(words.or) + words.orBefore + last
}

/** Marks within marks are of the other kind: `“‘三个代表’”`. */
function quote(text: string, words: SearchPageWords): string {
  const outer = words.quoted.replace('{text}', '')
  const nested = Array.from(text, (character) => words.innerQuoted[outer.indexOf(character)] ?? character)
  return fillWords(words.quoted, { text: nested.join('') })
}
