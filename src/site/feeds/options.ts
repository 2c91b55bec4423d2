import { z } from 'zod'

/** What readers can follow. */
export const feedOptions = z.strictObject({
  enabled: z.boolean().default(true),
  /** Articles in a feed, the newest. */
  entries: z.int().min(1).max(500).default(30),
  /** A series, source, person or place has a feed of its own from this number of articles on. */
  minArticles: z.int().min(1).default(50),
})

export type FeedOptions = z.output<typeof feedOptions>
