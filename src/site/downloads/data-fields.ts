/** A column or key of a data file. */
export interface DataField {
  readonly name: string
  /** A type of the Frictionless table schema. */
  readonly type: 'string' | 'date' | 'integer' | 'array'
  /** What it holds: the words of each language say so. */
  readonly meaning: FieldMeaning
}

/** The kinds of data files. */
export type DataKind = 'articles' | 'article-table' | 'names' | 'mentions' | 'connections'

/** What fields hold; one word each, whatever kind of file it stands in. */
export type FieldMeaning =
  | 'articleId'
  | 'url'
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'date'
  | 'source'
  | 'series'
  | 'people'
  | 'places'
  | 'organizations'
  | 'events'
  | 'text'
  | 'peopleJoined'
  | 'placesJoined'
  | 'organizationsJoined'
  | 'characters'
  | 'entryId'
  | 'name'
  | 'aliases'
  | 'pinyin'
  | 'first'
  | 'last'
  | 'named'
  | 'kind'
  | 'asPrinted'
  | 'block'
  | 'start'
  | 'end'
  | 'year'
  | 'one'
  | 'oneName'
  | 'other'
  | 'otherName'
  | 'together'

const inArticle: readonly DataField[] = [
  { name: 'id', type: 'string', meaning: 'articleId' },
  { name: 'url', type: 'string', meaning: 'url' },
  { name: 'title', type: 'string', meaning: 'title' },
  { name: 'kicker', type: 'string', meaning: 'kicker' },
  { name: 'subtitle', type: 'string', meaning: 'subtitle' },
  { name: 'date', type: 'date', meaning: 'date' },
  { name: 'source', type: 'string', meaning: 'source' },
  { name: 'series', type: 'string', meaning: 'series' },
]

/** Every field of every kind of file, in the order of the file. */
export const dataFields: Readonly<Record<DataKind, readonly DataField[]>> = {
  articles: [
    ...inArticle,
    { name: 'people', type: 'array', meaning: 'people' },
    { name: 'places', type: 'array', meaning: 'places' },
    { name: 'organizations', type: 'array', meaning: 'organizations' },
    { name: 'events', type: 'array', meaning: 'events' },
    { name: 'text', type: 'array', meaning: 'text' },
  ],
  'article-table': [
    ...inArticle,
    { name: 'people', type: 'string', meaning: 'peopleJoined' },
    { name: 'places', type: 'string', meaning: 'placesJoined' },
    { name: 'organizations', type: 'string', meaning: 'organizationsJoined' },
    { name: 'characters', type: 'integer', meaning: 'characters' },
  ],
  names: [
    { name: 'id', type: 'string', meaning: 'entryId' },
    { name: 'name', type: 'string', meaning: 'name' },
    { name: 'aliases', type: 'array', meaning: 'aliases' },
    { name: 'pinyin', type: 'string', meaning: 'pinyin' },
    { name: 'first', type: 'date', meaning: 'first' },
    { name: 'last', type: 'date', meaning: 'last' },
    { name: 'articles', type: 'array', meaning: 'named' },
  ],
  mentions: [
    { name: 'article', type: 'string', meaning: 'articleId' },
    { name: 'kind', type: 'string', meaning: 'kind' },
    { name: 'entry', type: 'string', meaning: 'entryId' },
    { name: 'text', type: 'string', meaning: 'asPrinted' },
    { name: 'block', type: 'integer', meaning: 'block' },
    { name: 'start', type: 'integer', meaning: 'start' },
    { name: 'end', type: 'integer', meaning: 'end' },
  ],
  connections: [
    { name: 'year', type: 'string', meaning: 'year' },
    { name: 'one', type: 'string', meaning: 'one' },
    { name: 'one_name', type: 'string', meaning: 'oneName' },
    { name: 'other', type: 'string', meaning: 'other' },
    { name: 'other_name', type: 'string', meaning: 'otherName' },
    { name: 'articles', type: 'integer', meaning: 'together' },
  ],
}
