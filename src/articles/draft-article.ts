import { createHash } from 'node:crypto'
import type { Bulletin, Item } from '../bulletin/bulletin.ts'
import type { Article } from './article.ts'
import { articleText } from './article-text.ts'
import { cleanText, formatBody } from './format-body.ts'

/** An article as a bulletin gives it: it has no id before it is matched with the files that are there. */
export type Draft = Omit<Article, 'id'>

/** A headline made of the text is no longer than this, in characters. */
const longestMadeHeadline = 30

/** Every item of a bulletin as an article without names. */
export function draftArticles(bulletin: Bulletin): Draft[] {
  return bulletin.items.map((item) => draftArticle(item, bulletin))
}

function draftArticle(item: Item, { path }: Pick<Bulletin, 'path'>): Draft {
  const body = formatBody(item.blocks)
  const line = (key: 'kicker' | 'subtitle' | 'source' | 'series') => oneLine(key, item[key])
  return {
    title: cleanText(item.headline).trim() || madeHeadline(body),
    ...line('kicker'),
    ...line('subtitle'),
    ...(item.date && { date: item.date }),
    ...line('source'),
    people: [],
    places: [],
    organizations: [],
    ...line('series'),
    events: [...new Set(item.events.map(({ date }) => date))],
    ...(item.url && { url: item.url }),
    bulletin: [{ file: path, lines: item.lines, sha256: item.sha256 }],
    corrections: [],
    exclude: false,
    body,
  }
}

/**
 * What makes a draft the article that it is: its day and the letters and digits of its headline and text.
 *
 * Two bulletins that print it with other line ends or punctuation give the same hash. A headline alone is too little to
 * tell two articles as one: without a text the source counts too.
 */
export function contentHash({
  title,
  body,
  date,
  source = '',
}: Pick<Draft, 'title' | 'body' | 'date' | 'source'>): string {
  const { blocks } = articleText({ title, body })
  const text = [title, ...(blocks.length > 0 ? blocks : [source])].join('\n')
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '')
  return createHash('sha256')
    .update(`${date ?? ''}\n${letters || text}`)
    .digest('hex')
}

function oneLine<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const text = value === undefined ? '' : cleanText(value).trim()
  return text === '' ? {} : ({ [key]: text } as { [K in Key]?: string })
}

/** The first clause of a text that was filed without a headline. */
function madeHeadline(body: string): string {
  const first = articleText({ title: '', body }).blocks[0]?.replaceAll('\n', ' ').trim() ?? ''
  const clause = /^.+?(?=[。！？；，,;!?])/u.exec(first)?.[0] ?? first
  const characters = [...clause]
  if (characters.length === 0) return '（无题）'
  return characters.length > longestMadeHeadline
    ? `${characters.slice(0, longestMadeHeadline).join('')}…`
    : clause
}
