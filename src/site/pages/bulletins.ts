import type { ArchivedBulletin } from '../../archive/archive.ts'
import { listPages, listYears, page } from '../lists.ts'
import type { BulletinData, Page, PeriodCount, PrintedData } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'

/** The list of bulletins, each bulletin as a whole, and its printed text. */
export function bulletinPages(summaries: Summaries, { pageSize }: PlanOptions): Page[] {
  const { bulletins } = summaries.archive
  const list = listPages(urls.bulletins, bulletins, pageSize).map(({ url, items, ...rest }) =>
    page('bulletins', url, () => ({
      ...rest,
      items: items.map((bulletin) => summaries.bulletin(bulletin)),
      ...(rest.newest && { years: yearsOf(bulletins, pageSize) }),
    })),
  )
  const each = bulletins.flatMap((bulletin, index) => [
    page(
      'bulletin',
      urls.bulletin(bulletin.id),
      () => bulletinData(bulletin, bulletins[index - 1], bulletins[index + 1], summaries),
      () => bulletinKey(bulletin, bulletins[index - 1], bulletins[index + 1], summaries),
    ),
    ...printedPage(bulletin, summaries),
  ])
  return [...list, ...each]
}

function yearsOf(bulletins: readonly ArchivedBulletin[], pageSize: number): PeriodCount[] {
  const days = bulletins.flatMap(({ first }) => first ?? [])
  return listYears(urls.bulletins, bulletins.length, days, pageSize)
}

function printedPage(bulletin: ArchivedBulletin, summaries: Summaries): Page[] {
  const { printed } = bulletin
  if (printed === undefined) return []
  return [
    page(
      'printed',
      urls.printed(bulletin.id),
      () => printedData(bulletin, printed.lines(), summaries),
      () => markOfBulletin(bulletin, summaries),
    ),
  ]
}

/** Of everything that is filed in a bulletin. */
function markOfBulletin(bulletin: ArchivedBulletin, summaries: Summaries): string {
  const articles = summaries.articlesOf(bulletin).map(({ ordinal }) => summaries.marks.whole(ordinal))
  return [summaries.marks.bulletin(bulletin), ...articles].join()
}

/** What decides {@link bulletinData}: the bulletin, and what its page says of those beside it. */
function bulletinKey(
  bulletin: ArchivedBulletin,
  previous: ArchivedBulletin | undefined,
  next: ArchivedBulletin | undefined,
  summaries: Summaries,
): string {
  const beside = [previous, next].map((other) => other && summaries.bulletin(other))
  return JSON.stringify([markOfBulletin(bulletin, summaries), beside])
}

function bulletinData(
  bulletin: ArchivedBulletin,
  previous: ArchivedBulletin | undefined,
  next: ArchivedBulletin | undefined,
  summaries: Summaries,
): BulletinData {
  return {
    ...summaries.bulletin(bulletin),
    id: bulletin.id,
    file: bulletin.file,
    items: summaries.articlesOf(bulletin).map((article) => summaries.opened(article)),
    ...(bulletin.printed !== undefined && { printed: urls.printed(bulletin.id) }),
    ...(previous !== undefined && { previous: summaries.bulletin(previous) }),
    ...(next !== undefined && { next: summaries.bulletin(next) }),
  }
}

function printedData(
  bulletin: ArchivedBulletin,
  lines: readonly string[],
  summaries: Summaries,
): PrintedData {
  const filed = summaries
    .articlesOf(bulletin)
    .flatMap((article) =>
      article.bulletin
        .filter(({ file }) => file === bulletin.file)
        .map((reference) => ({ article, reference })),
    )
  return {
    bulletin: summaries.bulletin(bulletin),
    file: bulletin.file,
    lines,
    articles: filed.map(({ article, reference }) => ({
      ...summaries.article(article),
      first: reference.lines.first,
      last: reference.lines.last,
    })),
    withheld: bulletin.withheld,
    joins: filed.flatMap(({ article, reference }) => summaries.mends(article, reference)),
  }
}
