import type { TermSummary } from '../../src/site/studies/study-pages.ts'

const barWidth = 14
const height = 32
/** Under the bars, for the years. */
const labels = 8

/** A term through the years: each year's share of articles, against the term's own best year; large with the years' names. */
export function TermBars({ term, large }: { readonly term: TermSummary; readonly large?: boolean }) {
  const shares = term.years.map(({ share }) => share)
  const most = Math.max(...shares, 0)
  const width = Math.max(1, term.years.length * barWidth)
  return (
    <svg
      class={large ? 'chart term-bars large' : 'chart term-bars'}
      viewBox={`0 0 ${width} ${height + 1 + (large ? labels : 0)}`}
      aria-hidden="true"
    >
      {shares.map((share, index) => {
        const length = most === 0 ? 0 : Math.round((share / most) * height * 10) / 10
        return (
          <rect
            key={term.years[index]?.year}
            class="term-bar"
            x={index * barWidth + 2}
            y={height - length}
            width={barWidth - 4}
            height={length}
          />
        )
      })}
      <line class="axis" x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} />
      {large &&
        term.years.map(({ year }, index) => (
          <text key={year} x={(index + 0.5) * barWidth} y={height + labels - 1}>
            {year}
          </text>
        ))}
    </svg>
  )
}
