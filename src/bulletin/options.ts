import iconv from 'iconv-lite'
import { z } from 'zod'
import type { BulletinStyle } from './style.ts'

/** With the flag `g` or `y` a pattern goes on where it found something last: what it reads would depend on the line before. */
const pattern = z
  .instanceof(RegExp)
  .refine(({ flags }) => !/[gy]/.test(flags), 'a pattern without the flags `g` and `y`')
const patterns = z.array(pattern)

/** A house style as `defineBulletinStyle` takes it. */
const bulletinStyle = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and `-`'),
  match: z
    .strictObject({ path: pattern.optional(), lines: patterns.optional() })
    .refine(({ path, lines }) => path !== undefined || (lines?.length ?? 0) > 0, '`path` or `lines`'),
  masthead: patterns.optional(),
  headline: patterns.optional(),
  subheadline: patterns.optional(),
  sourceLine: patterns.optional(),
  furniture: z.array(z.strictObject({ kind: furnitureKind(), line: pattern })).optional(),
  skip: z
    .array(
      z.strictObject({
        kind: furnitureKind(),
        from: pattern,
        to: pattern.optional(),
      }),
    )
    .optional(),
  url: patterns.optional(),
  source: z.string().min(1).optional(),
  markup: z.enum(['plain', 'inline', 'html']).optional(),
  lineEnds: z.enum(['auto', 'markdown']).optional(),
})

/** How bulletins are read; the part `bulletins` of `archive.config.ts`. */
export const bulletinOptions = z.strictObject({
  /** House styles beside the built-in ones; tried first. */
  styles: z.array(bulletinStyle.transform((style) => style as BulletinStyle)).default([]),
  /** Encodings by file: a pattern of paths below the bulletins' folder → an encoding, `{'1998/**': 'gb18030'}`. */
  encodings: z
    .record(
      z.string().min(1),
      z
        .string()
        .refine((name) => iconv.encodingExists(name), 'an encoding such as `gb18030`, `big5` or `utf16le`'),
    )
    .default({}),
})

function furnitureKind() {
  return z.enum(['masthead', 'contents', 'page-number', 'running-head', 'rule', 'imprint', 'tail'])
}
