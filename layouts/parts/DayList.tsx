import type { ArticleSummary } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { ArticleList } from './ArticleList.tsx'

interface DayListProps {
  readonly site: Site
  /** Of one day beside each other, as a list by date has them. */
  readonly items: readonly ArticleSummary[]
}

/** Articles grouped by their day, the day written upright beside them. */
export function DayList({ site, items }: DayListProps) {
  return (
    <ol class="days">
      {groupByDay(items).map((group) => (
        <li key={group.date ?? ''}>
          <p class="day-label">
            {group.date ? <DayLink site={site} date={group.date} /> : wordsOf(site.language).date.undated}
          </p>
          <ArticleList site={site} items={group.items} />
        </li>
      ))}
    </ol>
  )
}

function DayLink({ site, date }: { readonly site: Site; readonly date: IsoDate }) {
  const words = wordsOf(site.language).date
  return (
    <a href={href(urls.day(date), site.pathPrefix)}>
      {words.spineMonth(date.slice(0, 7)) + words.spineDay(date)}
    </a>
  )
}

interface DayGroup {
  readonly date?: IsoDate
  readonly items: ArticleSummary[]
}

function groupByDay(items: readonly ArticleSummary[]): DayGroup[] {
  const groups: DayGroup[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && last.date === item.date) last.items.push(item)
    else groups.push({ ...(item.date && { date: item.date }), items: [item] })
  }
  return groups
}
