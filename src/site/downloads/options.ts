import { z } from 'zod'

/** The archive as data. */
export const downloadOptions = z.strictObject({
  enabled: z.boolean().default(true),
  /** Also each article as a Markdown and a JSON file beside its page: two files more an article. */
  articles: z.boolean().default(false),
  /** The address of the licence under which the archive may be used: `https://creativecommons.org/licenses/by/4.0/`. */
  licence: z.url({ protocol: /^https?$/ }).optional(),
  /** A person, place, organisation or source has a JSON file beside its page from this number of articles on. */
  entryMinArticles: z.int().min(1).default(10),
})

export type DownloadOptions = z.output<typeof downloadOptions>
