import { z } from 'zod'

/** How the site is searched; a part of `archive.config.ts`. */
export const searchOptions = z.strictObject({
  /** `pagefind`, `exact` (our own index, light for large archives), or `auto`: by the number of articles. */
  engine: z.enum(['auto', 'pagefind', 'exact']).default('auto'),
  /** Up to so many articles `auto` takes Pagefind. */
  pagefindLimit: z.int().min(0).default(3000),
})

/** Search options with their defaults filled in. */
export type SearchOptions = z.output<typeof searchOptions>
