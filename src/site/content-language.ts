import type { Site } from './site.ts'

/** The language of the articles, BCP 47: Chinese whatever the language of the buttons, its script where that tells. */
export function contentLanguage(site: Pick<Site, 'language'>): 'zh' | 'zh-Hans' | 'zh-Hant' {
  return site.language === 'en' ? 'zh' : site.language
}

/** What an element says that holds the record's words: nothing where the whole page is in their language. */
export function recordLanguage(site: Pick<Site, 'language'>): { readonly lang?: 'zh' } {
  return site.language === 'en' ? { lang: 'zh' } : {}
}
