import type { BulletinData, DayData, EntryData } from '../../src/site/page.ts'
import type { Words } from '../../src/site/words/words.ts'

/** Characters of a page's description: what search engines show of it. */
const most = 100

/** What an issue says of itself: how many articles, and the first headlines. */
export function describeBulletin({ articles, items }: BulletinData, words: Words): string {
  return asManyAsFit([words.count.articles(articles), ...items.map(({ title }) => title)])
}

/** The same of a day; of one without articles, how many tell of it. */
export function describeDay({ articles, items, told }: DayData, words: Words): string | undefined {
  if (articles > 0) return asManyAsFit([words.count.articles(articles), ...items.map(({ title }) => title)])
  return told.length > 0 ? words.dates.told(told.length) : undefined
}

/** How often and from when to when a name is named; nothing on the older pages of its list. */
export function describeEntry({ name, register, whole }: EntryData, words: Words): string | undefined {
  if (!whole) return undefined
  const { total, first, last } = whole
  const { day, range } = words.date
  return [
    name,
    words.nav.registers[register],
    words.count.articles(total),
    ...(first && last ? [range(day(first), day(last))] : []),
  ].join(separator)
}

const separator = ' · '

/** The first always, the others while there is room. */
function asManyAsFit([first = '', ...others]: readonly string[]): string {
  let description = first
  for (const part of others) {
    if ([...description, ...separator, ...part].length > most) break
    description += separator + part
  }
  return description
}
