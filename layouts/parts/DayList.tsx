import type { ArticleSummary } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'
import { ArticleList } from './ArticleList.tsx'
import { DayMark } from './DayMark.tsx'

interface DayListProps {
  readonly site: Site
  /** Of one day beside each other, as a list by date has them. */
  readonly items: readonly ArticleSummary[]
}

/** Articles grouped by their day, the number of the day large in the margin. */
export function DayList({ site, items }: DayListProps) {
  return (
    <ol class="days">
      {groupByDay(items).map((group) => (
        <li key={group.date ?? ''} class="hang">
          <DayMark site={site} date={group.date} short heading />
          <ArticleList site={site} items={group.items} class="news-columns" />
        </li>
      ))}
    </ol>
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
