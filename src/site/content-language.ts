import type { Site } from './site.ts'

/** The language of the articles, BCP 47: Chinese whatever the language of the buttons, its script where that tells. */
export function contentLanguage(site: Pick<Site, 'language'>): 'zh' | 'zh-Hans' | 'zh-Hant' {
  return site.language === 'en' ? 'zh' : site.language
}
