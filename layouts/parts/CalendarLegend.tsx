import type { Site } from '../../src/site/site.ts'
import { wordsOf } from '../../src/site/words/index.ts'

/** What the marks of a calendar mean. */
export function CalendarLegend({ site }: { readonly site: Site }) {
  const { dates } = wordsOf(site.language)
  const marks = [
    ['shade-4', dates.fewer],
    ['none', dates.nothing],
    ['outside', dates.outside],
    ['told', dates.toldNote],
  ] as const
  return (
    <ul class="legend">
      <li class="unseen">{dates.legend}</li>
      {marks.map(([mark, meaning]) => (
        <li key={mark}>
          <span class={`swatch ${mark}`} />
          {meaning}
        </li>
      ))}
    </ul>
  )
}
