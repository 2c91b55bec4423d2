import type { Site } from '../../site.ts'
import { en } from './en.ts'
import type { StudyWords } from './study-words.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const words: Readonly<Record<Site['language'], StudyWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of a language for citing, data and the studies. */
export function studyWordsOf(language: Site['language']): StudyWords {
  return words[language]
}
