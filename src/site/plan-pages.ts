import type { Repeats } from '../archive/repeats/repeats.ts'
import type { Page, TextData } from './page.ts'
import { articlePages } from './pages/articles.ts'
import { bulletinPages } from './pages/bulletins.ts'
import { datePages } from './pages/dates.ts'
import { registerPages } from './pages/registers.ts'
import { singlePages } from './pages/singles.ts'
import type { PublishOptions } from './publish-options.ts'
import type { Summaries } from './summaries.ts'

/** What decides how many pages there are and what they hold. */
export interface PlanOptions {
  /** Articles on one page of a list. */
  readonly pageSize: number
  /** `/` or `/archive/`: the links in an article's text carry it. */
  readonly pathPrefix: string
  /** Hand-written pages by name: `about`. */
  readonly texts: ReadonlyMap<string, TextData>
  /** How often the import made which remark. */
  readonly remarks: ReadonlyMap<string, number>
  /** What the site offers beyond its articles. */
  readonly publish: PublishOptions
  readonly repeats: Repeats | undefined
}

/**
 * Every page of the site but the search page and the studies, which are there later, in the order of its addresses' kinds. Nothing is rendered yet; a page that has
 * been given need not be kept.
 */
export function* planPages(summaries: Summaries, options: PlanOptions): Generator<Page> {
  yield* singlePages(summaries, options)
  yield* articlePages(summaries, options)
  yield* bulletinPages(summaries, options)
  yield* datePages(summaries, options)
  yield* registerPages(summaries, options)
}
