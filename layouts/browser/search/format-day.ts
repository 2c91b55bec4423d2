import type { SearchPageWords } from '../../../src/search/page-words.ts'
import { fillWords } from './fill-words.ts'

/** A day as the page's language writes it: `2024年1月5日`. */
export function formatDay(date: string, words: SearchPageWords): string {
  const [y = '', mm = '', dd = ''] = date.split('-')
  return fillWords(words.day, { y, m: Number(mm), d: Number(dd), mm, dd })
}
