import { jsonFrame, listInParts } from '../in-parts.ts'
import type { Reference } from './reference.ts'

/** One item of CSL-JSON, as citation processors read it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title': string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
  readonly language: string
}

/** Describe a reference in CSL-JSON; the source is a `literal` name, never split. */
export function cslItemOf(reference: Reference): CslItem {
  const { key, author, title, subtitle, container, date, url, language } = reference
  return {
    id: key,
    type: 'article-newspaper',
    title: subtitle ? `${title}：${subtitle}` : title,
    ...(author && { author: [{ literal: author }] }),
    'container-title': container,
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    language,
  }
}

/** A CSL-JSON file of several references; ends in one line end. */
export function formatCslJson(references: readonly Reference[]): string {
  return [...listInParts(references, formatCslItem, jsonFrame)].join('')
}

/** One item as it stands in such a file, between {@link jsonFrame}. */
export function formatCslItem(reference: Reference): string {
  return JSON.stringify(cslItemOf(reference))
}
