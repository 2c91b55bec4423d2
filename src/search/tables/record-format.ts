import type { FacetKind } from './facet-kind.ts'
import { type NameLink, type PackedName, unpackName } from './name-link.ts'

/** The folders that names' pages stand in. */
export const nameFolders: Readonly<Record<FacetKind, string>> = {
  source: 'sources',
  series: 'series',
  person: 'people',
  place: 'places',
  organization: 'organizations',
  bulletin: 'bulletins',
}

/** So many names are shown with a result: people first, then places. */
export const NAMES_SHOWN = 8

/** A record as written: JSON. */
export type PackedRecord = readonly [
  id: string,
  url: string | 0,
  headline: string,
  date: string | 0,
  sources: readonly PackedName[],
  people: readonly PackedName[],
  places: readonly PackedName[],
  blocks: string,
  replacements: string | 0,
]

/** An article as the list of results shows it. */
export interface ArticleRecord {
  readonly id: string
  /** From the site's root, without the path prefix, not percent-encoded. */
  readonly url: string
  readonly headline: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  readonly source?: NameLink
  /** Together no more than are shown. */
  readonly people: readonly NameLink[]
  readonly places: readonly NameLink[]
  /** Raw text, blocks parted by `\n`. */
  readonly text: string
  /** What `replacementsIn` tells of headline and text: with it they fold without the table of traditional characters. */
  readonly replacements: string
}

/** The inverse of `encodeRecord`, after inflating. */
export function readRecord(json: string): ArticleRecord {
  const [id, url, headline, date, sources, people, places, text, replacements] = JSON.parse(
    json,
  ) as PackedRecord
  const source = sources[0]
  return {
    id,
    url: url === 0 ? `/articles/${id}/` : url,
    headline,
    ...(date !== 0 && { date }),
    ...(source !== undefined && { source: unpackName(source, nameFolders.source) }),
    people: people.map((name) => unpackName(name, nameFolders.person)),
    places: places.map((name) => unpackName(name, nameFolders.place)),
    text,
    replacements: replacements || '',
  }
}
