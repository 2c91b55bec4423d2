import type { Site } from '../../site.ts'

/** The words of the bar over marked articles. */
export interface MarksWords {
  readonly label: string
  /** `{at}` of `{n}` */
  readonly position: string
  readonly none: string
  readonly previous: string
  readonly next: string
  readonly close: string
}

/** All languages: few words, which the script of marks carries itself, so that no article page has to. */
export const marksWords: Readonly<Record<Site['language'], MarksWords>> = {
  'zh-Hans': {
    label: '检索词在本文中的位置',
    position: '第 {at} 处，共 {n} 处',
    none: '本文里没有找到检索词',
    previous: '上一处',
    next: '下一处',
    close: '去掉标记',
  },
  'zh-Hant': {
    label: '檢索詞在本文中的位置',
    position: '第 {at} 處，共 {n} 處',
    none: '本文裡沒有找到檢索詞',
    previous: '上一處',
    next: '下一處',
    close: '去掉標記',
  },
  en: {
    label: 'Search words in this article',
    position: '{at} of {n}',
    none: 'The search words are not in this article',
    previous: 'Previous',
    next: 'Next',
    close: 'Remove the marks',
  },
}
