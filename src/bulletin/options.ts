import { z } from 'zod'
import type { BulletinStyle } from './style.ts'

/** How bulletins are read; a part of `archive.config.ts`. */
export const bulletinOptions = z.strictObject({
  /** House styles beside the built-in ones; tried first. */
  styles: z.array(z.custom<BulletinStyle>()).default([]),
  /** Encodings by file: a glob below the bulletins' folder → an encoding's name, `{'1998/**': 'gb18030'}`. */
  encodings: z.record(z.string(), z.string()).default({}),
})
