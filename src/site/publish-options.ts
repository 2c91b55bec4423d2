import { z } from 'zod'
import { citationOptions } from './citations/options.ts'
import { downloadOptions } from './downloads/options.ts'
import { feedOptions } from './feeds/options.ts'

const part = z.strictObject({ enabled: z.boolean().default(true) })

/** What a site offers beyond its articles; every part can be left out by `enabled: false`. */
export const publishOptions = z.strictObject({
  /** The block “cite” on each article, and files for reference managers. */
  citations: citationOptions.prefault({}),
  /** Atom and JSON Feed. */
  feeds: feedOptions.prefault({}),
  /** Data files and the page that documents them. */
  data: downloadOptions.prefault({}),
  /** Who is named with whom. */
  connections: part.extend({ people: z.int().min(5).max(120).default(48) }).prefault({}),
  /** Terms through the years: those listed here, and each year's most distinctive ones. */
  terms: part.extend({ list: z.array(z.string().min(1)).default([]) }).prefault({}),
  /** Passages that stand in several articles. */
  repeats: part.prefault({}),
  /** What the archive holds and what it does not. */
  coverage: part.prefault({}),
})

export type PublishOptions = z.output<typeof publishOptions>

/** Whether a site has a page that leads to its studies: with all of them left out there is none. */
export function hasStudies({ terms, connections, repeats, coverage, data }: PublishOptions): boolean {
  return [terms, connections, repeats, coverage, data].some(({ enabled }) => enabled)
}
