import { z } from 'zod'

/** How names are found; a part of `archive.config.ts`. */
export const nameOptions = z.strictObject({
  /** A name whose evidence scores less is told in the report and not put into an article; 0 to 1. */
  threshold: z.number().min(0).max(1).default(0.45),
})

/** Name options with their defaults filled in. */
export type NameOptions = z.output<typeof nameOptions>
