import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** An item as citation.js hands it out. */
export interface ParsedItem {
  readonly id?: string
  readonly type: string
  readonly title?: string
  readonly author?: readonly Readonly<Record<string, string>>[]
  /** What this parser makes of a newspaper article's AU. */
  readonly reporter?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly 'container-title'?: string
  readonly URL?: string
  readonly language?: string
}

plugins.config.get('@bibtex').parse.sentenceCase = 'never'

/** Read references with citation.js. */
export function parseReferences(
  text: string,
  format: '@bibtex/text' | '@biblatex/text' | '@ris/file',
): ParsedItem[] {
  return new Cite(text, { forceType: format }).data
}

/** A body's name that a parser took for a person's, put together again. */
export function wholeName(name: Readonly<Record<string, string>> | undefined): string | undefined {
  if (!name) return undefined
  return name.literal ?? [name.family, name.given, name.suffix].filter(Boolean).join(',')
}
