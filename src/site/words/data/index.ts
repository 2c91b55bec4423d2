import type { Site } from '../../site.ts'
import type { DataWords } from './data-words.ts'
import { en } from './en.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const words: Readonly<Record<Site['language'], DataWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** What the data files and their fields are, in a language. */
export function dataWordsOf(language: Site['language']): DataWords {
  return words[language]
}
