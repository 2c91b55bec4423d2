import type { Site } from '../../src/site/site.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { heatRanges } from './heat-scale.ts'

interface HeatLegendProps {
  readonly site: Site
  /** From `heatScale`. */
  readonly scale: readonly number[]
}

/** How many articles a day each shade of the heat maps stands for. */
export function HeatLegend({ site, scale }: HeatLegendProps) {
  const { scale: label } = studyWordsOf(site.language)
  return (
    <p class="heat-legend">
      {label}
      {['0', ...heatRanges(scale)].map((range, shade) => (
        <span key={range}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path class={`heat-${shade}`} d="M0 0h12v12h-12z" />
          </svg>
          {range}
        </span>
      ))}
    </p>
  )
}
