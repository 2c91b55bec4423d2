import { z } from 'zod'

/** The archive as data. */
export const downloadOptions = z.strictObject({
  enabled: z.boolean().default(true),
  /** Also each article as a Markdown and a JSON file beside its page: two files more an article. */
  articles: z.boolean().default(false),
})

export type DownloadOptions = z.output<typeof downloadOptions>
