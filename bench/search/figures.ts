import type { Answered, Cost } from './ask-browser.ts'
import type { Asked } from './make-queries.ts'
import type { ShownArticle } from './read-articles.ts'

/** One query with its truth and what the page answered. */
export interface Judged {
  readonly asked: Asked
  readonly wanted: number
  readonly found: number
  readonly right: number
  /** Place of the first right result, from 1; 0 where there is none. */
  readonly rank: number
  /** Whether a headline that contains the phrase stands first; absent where none does. */
  readonly headlineFirst?: boolean
  /** Whether the results stand in the order of their days, where it was asked for. */
  readonly inOrder: boolean
  readonly failure?: string
}

/** How well queries of one kind were answered. */
export interface Quality {
  readonly kind: string
  readonly queries: number
  /** Of all right articles: those that were found. */
  readonly recall: number
  /** Of all results: those that are right. */
  readonly precision: number
  /** Queries with anything to find whose first result is right. */
  readonly firstRight: number
  /** Queries with a headline to find whose first result is such a one. */
  readonly headlineFirst: number
  readonly missed: number
}

/** Compare an answer with a plain scan over all articles. */
export function judge(
  asked: Asked,
  { results, failure }: Answered,
  articles: readonly ShownArticle[],
): Judged {
  const truth = articles.filter(asked.matches)
  const paths = new Set(truth.map(({ path }) => path))
  const { phrase } = asked
  const inHeadline = new Set(
    truth.filter(({ headline }) => phrase && headline.includes(phrase)).map(({ path }) => path),
  )
  return {
    asked,
    wanted: paths.size,
    found: results.length,
    right: new Set(results.filter((path) => paths.has(path))).size,
    rank: 1 + results.findIndex((path) => paths.has(path)),
    ...(inHeadline.size > 0 && { headlineFirst: inHeadline.has(results[0] ?? '') }),
    inOrder: isInOrder(asked.order, results, truth),
    ...(failure && { failure }),
  }
}

function isInOrder(
  order: Asked['order'],
  results: readonly string[],
  truth: readonly ShownArticle[],
): boolean {
  if (order === undefined) return true
  const dates = new Map(truth.map(({ path, date = '' }) => [path, date]))
  const days = results.map((path) => dates.get(path) ?? '')
  const ascending = order === 'oldest' ? days : days.reverse()
  return ascending.every((day, index) => index === 0 || (ascending[index - 1] ?? '') <= day)
}

/** Whether nothing is missing, nothing too much, and all in its order. */
export function isRight({ wanted, found, right, headlineFirst, inOrder, failure }: Judged): boolean {
  return wanted === right && found === right && headlineFirst !== false && inOrder && failure === undefined
}

export function qualityOf(kind: string, judged: readonly Judged[]): Quality {
  const sum = (value: (one: Judged) => number) => judged.reduce((total, one) => total + value(one), 0)
  const some = judged.filter(({ wanted }) => wanted > 0)
  const titled = judged.filter(({ headlineFirst }) => headlineFirst !== undefined)
  return {
    kind,
    queries: judged.length,
    recall: share(
      sum(({ right }) => right),
      sum(({ wanted }) => wanted),
    ),
    precision: share(
      sum(({ right }) => right),
      sum(({ found }) => found),
    ),
    firstRight: share(some.filter(({ rank }) => rank === 1).length, some.length),
    headlineFirst: share(titled.filter(({ headlineFirst }) => headlineFirst).length, titled.length),
    missed: judged.filter((one) => !isRight(one)).length,
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** The middle, and what nine of ten stay within. */
export interface Spread {
  readonly p50: number
  readonly p90: number
  readonly most: number
}

export function spreadOf(costs: readonly Cost[], value: (cost: Cost) => number): Spread {
  const sorted = costs.map(value).sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { p50: at(0.5), p90: at(0.9), most: sorted.at(-1) ?? 0 }
}
