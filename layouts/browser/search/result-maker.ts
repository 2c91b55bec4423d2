import { quotePhrase } from '../../../src/search/query/format-query.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { wantedPhrases } from '../../../src/search/query/query.ts'
import { makeExcerpt } from '../../../src/search/results/excerpt.ts'
import { cutPieces, findMarks, type Piece } from '../../../src/search/results/find-marks.ts'
import type { ListedArticle } from '../../../src/search/tables/listing.ts'
import type { NameLink } from '../../../src/search/tables/name-link.ts'
import type { ArticleRecord } from '../../../src/search/tables/record-format.ts'
import { href, type UrlPath } from '../../../src/site/url.ts'
import { element } from '../element.ts'
import { formatDay } from './format-day.ts'
import type { PageSetup } from './page-setup.ts'

/** The parts of a result: what it was asked for is marked in headline and text. */
export interface ResultMaker {
  /** Everything: headline, day, source, excerpt, names. */
  whole(record: ArticleRecord): HTMLLIElement
  /** Without text; `fill` adds it when it is seen. */
  brief(article: ListedArticle): HTMLLIElement
  fill(item: HTMLLIElement, record: ArticleRecord): void
  /** Make the excerpts anew, for another width of the page. */
  fit(room: number): void
}

/** @param room - of an excerpt, in Chinese characters */
export function resultMaker({ pathPrefix, words }: PageSetup, typed: string, room: number): ResultMaker {
  const excerpts: (readonly [place: HTMLElement, text: string])[] = []
  let roomNow = room
  const phrases = wantedPhrases(parseQuery(typed))
  const marksQuery =
    phrases.length === 0 ? '' : `?q=${encodeURIComponent(phrases.map(quotePhrase).join(' '))}`
  const address = (url: string) => href(url as UrlPath, pathPrefix)

  const headline = (url: string, text: string) => {
    const pieces = cutPieces(text, findMarks(text, phrases), { start: 0, end: text.length })
    const link = element(
      'a',
      { href: address(url) + marksQuery },
      ...(text ? marked(pieces) : [words.untitled]),
    )
    return element('h3', { class: 'headline', 'data-result': true }, link)
  }
  const meta = (date: string | undefined, source: Node | string | undefined) => {
    const day = date ? element('time', { datetime: date }, formatDay(date, words)) : words.undated
    return element('p', { class: 'meta' }, day, ...(source ? [' · ', source] : []))
  }
  const nameLink = ({ name, url }: NameLink) => (url ? element('a', { href: address(url) }, name) : name)

  const excerpt = (text: string) => marked(makeExcerpt(text, phrases, roomNow))
  const excerptOf = ({ text }: ArticleRecord) => {
    const place = element('p', { class: 'excerpt' }, ...excerpt(text))
    excerpts.push([place, text])
    return place
  }
  const textOf = (record: ArticleRecord) => [
    excerptOf(record),
    namesLine([...record.people, ...record.places].map(nameLink), words.nameSeparator),
  ]
  return {
    whole: (record) =>
      element(
        'li',
        {},
        headline(record.url, record.headline),
        meta(record.date, record.source && nameLink(record.source)),
        ...textOf(record),
      ),
    brief: ({ url, headline: text, date, source }) =>
      element('li', {}, headline(url, text), meta(date, source)),
    fill: (item, record) => item.append(...textOf(record).filter((part) => part !== undefined)),
    fit: (next) => {
      if (next === roomNow) return
      roomNow = next
      for (const [place, text] of excerpts) place.replaceChildren(...excerpt(text))
    },
  }
}

function namesLine(names: readonly (Node | string)[], separator: string): HTMLElement | undefined {
  if (names.length === 0) return undefined
  return element(
    'p',
    { class: 'result-names' },
    ...names.flatMap((name, index) => (index === 0 ? [name] : [separator, name])),
  )
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text))
}
