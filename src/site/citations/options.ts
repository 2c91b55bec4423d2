import { z } from 'zod'

/** How articles are cited. */
export const citationOptions = z.strictObject({
  enabled: z.boolean().default(true),
  /** The edition of GB/T 7714 that the article's page shows. */
  gbt7714: z.enum(['2025', '2015']).default('2025'),
})
