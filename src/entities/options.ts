import { z } from 'zod'

/** Where precision and recall are in balance on labelled stories that the model was not trained on. */
export const defaultThreshold = 0.45

/** How names are found; a part of `archive.config.ts`. */
export const nameOptions = z.strictObject({
  /** A name whose evidence scores less is told in the report and not put into an article; 0 to 1. */
  threshold: z.number().min(0).max(1).default(defaultThreshold),
  /** A model of your own, made by `npm run train`; relative to the configuration. The package's where nothing is said. */
  model: z.string().min(1).optional(),
})
