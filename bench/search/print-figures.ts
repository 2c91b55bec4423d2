import type { Judged, Quality, Spread } from './figures.ts'

/** What visits cost in one pass. */
export interface Costs {
  readonly pass: string
  readonly milliseconds: Spread
  readonly bytes: Spread
  readonly requests: Spread
}

/** A Markdown table of how well each kind of query was answered. */
export function formatQualities(qualities: readonly Quality[]): string {
  const rows = qualities.map((quality) => [
    quality.kind,
    String(quality.queries),
    share(quality.recall),
    share(quality.precision),
    share(quality.firstRight),
    share(quality.headlineFirst),
    String(quality.missed),
  ])
  return table(['', 'queries', 'recall', 'precision', 'first is right', 'headline first', 'wrong'], rows)
}

/** A Markdown table of what an answer costs until ten results are there. */
export function formatCosts(costs: readonly Costs[]): string {
  const rows = costs.map(({ pass, milliseconds, bytes, requests }) => [
    pass,
    ...spread(milliseconds, (value) => String(Math.round(value))),
    ...spread(bytes, (value) => (value / 1000).toFixed(1)),
    ...spread(requests, String),
  ])
  const head = ['ms', 'KB', 'requests'].flatMap((unit) => [`${unit} p50`, 'p90', 'most'])
  return table(['', ...head], rows)
}

/** One wrong answer, so that it can be asked again. */
export function formatMiss(miss: Judged): string {
  const { asked, wanted, found, right, headlineFirst, inOrder, failure } = miss
  const order = (headlineFirst === false ? ', no headline first' : '') + (inOrder ? '' : ', not in order')
  const query = new URLSearchParams(asked.parameters)
  return `wrong: ${asked.kind}, ?${decodeURIComponent(String(query))}: ${right} of ${wanted} found, ${found - right} too much${order}${failure ? `: ${failure}` : ''}`
}

function spread({ p50, p90, most }: Spread, format: (value: number) => string): string[] {
  return [p50, p90, most].map(format)
}

/** Rounded down: what is not whole must not look so. */
function share(value: number): string {
  return (Math.floor(value * 10_000) / 10_000).toFixed(4)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}
