import type { Site } from '../site.ts'
import type { Words } from './words.ts'
import { zhHans } from './zh-Hans.ts'

const WORDS: Readonly<Record<Site['language'], Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHans, en: zhHans }

/** The words of a language. */
export function wordsOf(language: Site['language']): Words {
  return WORDS[language]
}
