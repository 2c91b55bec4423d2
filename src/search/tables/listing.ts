import type { SearchDocument } from '../document.ts'
import { namesOf } from './facet-kind.ts'

/** Articles in one part of the listing. */
export const LISTING_SLICE = 256

/** An article in few words: for long lists and for downloads. */
export interface ListedArticle {
  readonly id: string
  readonly url: string
  readonly headline: string
  readonly date?: string
  readonly source?: string
  readonly series?: string
  readonly people: readonly string[]
  readonly places: readonly string[]
}

type PackedListing = readonly [
  id: string,
  url: string | 0,
  headline: string,
  date: string | 0,
  source: string | 0,
  series: string | 0,
  people: string,
  places: string,
]

/** Encode some articles, in order, as JSON. */
export function encodeListing(documents: readonly SearchDocument[]): Uint8Array {
  const packed = documents.map((document): PackedListing => {
    const { id, url, headline, date } = document
    const [source, series, people, places] = (['source', 'series', 'person', 'place'] as const).map((kind) =>
      namesOf(document, kind).map(({ name }) => name),
    )
    return [
      id,
      url === `/articles/${id}/` ? 0 : url,
      headline,
      date ?? 0,
      source?.[0] ?? 0,
      series?.[0] ?? 0,
      people?.join('\n') ?? '',
      places?.join('\n') ?? '',
    ]
  })
  return new TextEncoder().encode(JSON.stringify(packed))
}

/** The inverse of `encodeListing`. */
export function readListing(bytes: Uint8Array): ListedArticle[] {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as PackedListing[]
  return packed.map(([id, url, headline, date, source, series, people, places]) => ({
    id,
    url: url === 0 ? `/articles/${id}/` : url,
    headline,
    ...(date !== 0 && { date }),
    ...(source !== 0 && { source }),
    ...(series !== 0 && { series }),
    people: people ? people.split('\n') : [],
    places: places ? places.split('\n') : [],
  }))
}
