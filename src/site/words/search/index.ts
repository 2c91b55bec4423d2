import type { SearchWords } from '../../../search/page-words.ts'
import type { Site } from '../../site.ts'
import { en } from './en.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const WORDS: Readonly<Record<Site['language'], SearchWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of searching in a language. */
export function searchWordsOf(language: Site['language']): SearchWords {
  return WORDS[language]
}
