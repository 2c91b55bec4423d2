import type { IsoDate } from '../text/iso-date.ts'
import type { Words } from './words/words.ts'

/** What names a bulletin. */
export interface NamedBulletin {
  readonly series?: string
  readonly first?: IsoDate
  readonly last?: IsoDate
}

/** An issue has no name of its own: it is its series and its days. */
export function bulletinName(words: Words, { series, first, last }: NamedBulletin): string {
  const days = first && last ? words.date.range(words.date.day(first), words.date.day(last)) : undefined
  return [series ?? words.bulletin.untitled, days ?? words.date.undated].join(' ')
}
