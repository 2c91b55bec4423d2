import type { Reference } from './reference.ts'

/** The editions of GB/T 7714 in use: that of 2025 replaces that of 2015 on 2026-07-01. */
export type Gbt7714Edition = '2015' | '2025'

/**
 * Cite an online newspaper article by GB/T 7714, numeric system.
 *
 * 2025: `来源. 题名：副题[N/OL]. 报名，日期. 网址.`: full-width marks; a date of access only for web pages.
 * 2015: `来源. 题名: 副题[N/OL]. 报名, 日期[引用日期]. 网址.`: the reader fills in the day of access.
 *
 * A part that is not known is left out, as the standard has it. Without an address the medium is not `OL`.
 */
export function formatGbt7714(reference: Reference, edition: Gbt7714Edition): string {
  const marks = punctuation[edition]
  const { author, title, subtitle, container, date, url } = reference
  const medium = url ? '[N/OL]' : '[N]'
  const titles = subtitle ? `${title}${marks.colon}${subtitle}` : title
  const accessed = url && edition === '2015' ? '[引用日期]' : ''
  const carrier = date ? `${container}${marks.comma}${date}${accessed}` : `${container}${accessed}`
  return [author, `${titles}${medium}`, carrier, url]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

const punctuation = {
  '2015': { colon: ': ', comma: ', ' },
  '2025': { colon: '：', comma: '，' },
} as const
