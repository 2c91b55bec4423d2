import type { Archive } from '../archive/archive.ts'
import type { Repeats } from '../archive/repeats/repeats.ts'
import type { DescribedFile } from './downloads/data-package.ts'
import type { Marks } from './marks.ts'
import type { Page, SearchData, TextData } from './page.ts'
import { articlePages } from './pages/articles.ts'
import { bulletinPages } from './pages/bulletins.ts'
import { datePages } from './pages/dates.ts'
import { registerPages } from './pages/registers.ts'
import { singlePages } from './pages/singles.ts'
import { studyPages } from './pages/studies.ts'
import type { PublishOptions } from './publish-options.ts'
import { Summaries } from './summaries.ts'

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
  /** The data files that were written. */
  readonly files: readonly DescribedFile[]
  readonly repeats?: Repeats
  /** Of the archive as it is on file. */
  readonly marks?: Marks
  readonly search: SearchData
}

/** Every page of the site, in the order of its addresses' kinds. Nothing is rendered yet. */
export function planPages(archive: Archive, options: PlanOptions): Page[] {
  const summaries = new Summaries(archive, options.repeats, options.marks)
  return [
    ...singlePages(summaries, options),
    ...articlePages(summaries, options),
    ...bulletinPages(summaries, options),
    ...datePages(summaries, options),
    ...registerPages(summaries, options),
    ...studyPages(summaries, options),
  ]
}
