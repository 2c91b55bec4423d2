import type { ListedArticle } from '../../../src/search/tables/listing.ts'
import { formatRis } from '../../../src/site/citations/ris.ts'
import { parseIsoDate } from '../../../src/text/iso-date.ts'

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

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
  const rows = articles.map(({ id, url, headline, date, source, series, people, places }) => [
    date ?? '',
    headline,
    source ?? '',
    series ?? '',
    people.join(';'),
    places.join(';'),
    addressOf(url),
    id,
  ])
  return `\ufeff${[columns.split(','), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Results for a reference manager. */
export function formatRisList(
  articles: readonly ListedArticle[],
  site: { readonly title: string; readonly language: string },
  addressOf: (url: string) => string,
): string {
  const records = articles.map(({ id, url, headline, date, source, series }) => {
    const day = parseIsoDate(date ?? '')
    return formatRis({
      key: id,
      title: clean(headline),
      ...(source && { author: clean(source) }),
      container: clean(series ?? site.title),
      ...(day && { date: day }),
      url: addressOf(url),
      language: site.language,
    })
  })
  return records.join('')
}

/** RIS ends a value with its line. */
function clean(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
