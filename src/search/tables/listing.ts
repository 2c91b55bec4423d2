import type { SearchDocument } from '../document.ts'
import { namesOf } from './facet-kind.ts'

/** Articles in one part of the listing. */
export const LISTING_SLICE = 256

/** An article in few words: for long lists and for downloads. */
export interface ListedArticle {
  readonly id: string
  readonly url: string
  readonly headline: string
  readonly kicker?: string
  readonly subtitle?: string
  readonly date?: string
  readonly source?: string
  readonly series?: string
  /** As a citation gives them, where that is something else. */
  readonly printedSource?: string
  readonly printedSeries?: string
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
  more?: PackedMore,
]

/** What most articles have nothing of. */
type PackedMore = readonly [
  kicker: string | 0,
  subtitle: string | 0,
  printedSource: string | 0,
  printedSeries: string | 0,
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
      ...packMore(document),
    ]
  })
  return new TextEncoder().encode(JSON.stringify(packed))
}

function packMore({
  kicker,
  subtitle,
  printedSource,
  printedSeries,
}: SearchDocument): readonly [] | readonly [PackedMore] {
  const more = [kicker ?? 0, subtitle ?? 0, printedSource ?? 0, printedSeries ?? 0] as const
  return more.some((text) => text !== 0) ? [more] : []
}

/** The inverse of `encodeListing`. */
export function readListing(bytes: Uint8Array): ListedArticle[] {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as PackedListing[]
  return packed.map(([id, url, headline, date, source, series, people, places, more]) => ({
    id,
    url: url === 0 ? `/articles/${id}/` : url,
    headline,
    ...(date !== 0 && { date }),
    ...(source !== 0 && { source }),
    ...(series !== 0 && { series }),
    people: people ? people.split('\n') : [],
    places: places ? places.split('\n') : [],
    ...(more && unpackMore(more)),
  }))
}

function unpackMore([kicker, subtitle, printedSource, printedSeries]: PackedMore) {
  return {
    ...(kicker !== 0 && { kicker }),
    ...(subtitle !== 0 && { subtitle }),
    ...(printedSource !== 0 && { printedSource }),
    ...(printedSeries !== 0 && { printedSeries }),
  }
}
