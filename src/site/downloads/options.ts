import { z } from 'zod'

/** The archive as data. */
export const downloadOptions = z.strictObject({
  enabled: z.boolean().default(true),
  /** Also each article as a Markdown and a JSON file beside its page: two files more an article. */
  articles: z.boolean().default(false),
  /** The address of the licence under which the archive may be used: `https://creativecommons.org/licenses/by/4.0/`. */
  licence: z.url({ protocol: /^https?$/ }).optional(),
})

export type DownloadOptions = z.output<typeof downloadOptions>
