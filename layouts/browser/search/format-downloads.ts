import type { ArticleId } from '../../../src/articles/article.ts'
import type { ListedArticle } from '../../../src/search/tables/listing.ts'
import {
  type CitableArticle,
  type ReferenceContext,
  referenceOf,
} from '../../../src/site/citations/reference.ts'
import { formatRis } from '../../../src/site/citations/ris.ts'
import { formulaStart } from '../../../src/site/downloads/formula-start.ts'
import { parseIsoDate } from '../../../src/text/iso-date.ts'

/**
 * Results as a table: UTF-8 with a byte order mark, by which Excel knows the encoding, CRLF.
 * A cell that a spreadsheet would take for a formula has an apostrophe before it.
 *
 * @param columns - heads, parted by commas
 */
export function formatCsv(
  articles: readonly ListedArticle[],
  columns: string,
  addressOf: (url: string) => string,
): string {
  const rows = articles.map(({ id, url, headline, date, people, places, ...article }) => [
    date ?? '',
    headline,
    article.source ?? '',
    article.series ?? '',
    people.join(';'),
    places.join(';'),
    addressOf(url),
    id,
    article.kicker ?? '',
    article.subtitle ?? '',
  ])
  return `\ufeff${[columns.split(','), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Results for a reference manager: each as its own page and the site's files cite it. */
export function formatRisList(articles: readonly ListedArticle[], context: ReferenceContext): string {
  return articles.map((article) => formatRis(referenceOf(citable(article), context))).join('')
}

function citable({ id, headline, kicker, subtitle, date, ...article }: ListedArticle): CitableArticle {
  const day = parseIsoDate(date ?? '')
  const source = article.printedSource ?? article.source
  const series = article.printedSeries ?? article.series
  return {
    id: id as ArticleId,
    title: headline,
    ...(kicker && { kicker }),
    ...(subtitle && { subtitle }),
    ...(source && { source }),
    ...(series && { series }),
    ...(day && { date: day }),
  }
}
