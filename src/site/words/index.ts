import type { Site } from '../site.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const WORDS: Readonly<Record<Site['language'], Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of a language. */
export function wordsOf(language: Site['language']): Words {
  return WORDS[language]
}
