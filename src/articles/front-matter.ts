import { z } from 'zod'
import type { LineRange } from '../bulletin/bulletin.ts'
import { type IsoDate, parseIsoDate } from '../text/iso-date.ts'
import type { ArticleId } from './article.ts'

/** `2021-07-19-7f3k2q`, `undated-7f3k2q`; more characters where six were taken. */
const idPattern = /^(\d{4}-\d{2}-\d{2}|undated)-[0-9a-hjkmnp-tv-z]{6,}$/

const oneLine = 'one line of text'
const text = z.string({ error: oneLine }).regex(/^[^\n\r]*\S[^\n\r]*$/, oneLine)

const isoDay = 'a day `YYYY-MM-DD` that the calendar has'
const day = z.string({ error: isoDay }).transform((value, context): IsoDate => {
  const date = parseIsoDate(value)
  if (date === undefined) context.addIssue({ code: 'custom', message: isoDay })
  return date ?? ('' as IsoDate)
})

const articleId = 'an id like `2021-07-19-7f3k2q`'
const id = z
  .string({ error: articleId })
  .regex(idPattern, articleId)
  .transform((value) => value as ArticleId)

const nameList = 'a list of names like `[怀进鹏, 张黎]`'
const names = z.array(text, { error: nameList }).default([])

const lineRange = 'lines like `27-39`'
const lines = z.string({ error: lineRange }).transform((value, context): LineRange => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value)
  const [first, last] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)]
  if (first < 1 || last < first) context.addIssue({ code: 'custom', message: lineRange })
  return { first, last }
})

const hash = 'a SHA-256 of 64 hexadecimal digits'
const reference = z.strictObject(
  {
    file: text,
    lines,
    sha256: z.string({ error: hash }).regex(/^[0-9a-f]{64}$/, hash),
  },
  { error: mapping('{file, lines, sha256}') },
)

const webAddress = 'an address that begins with `https://` or `http://`'
const url = z.url({ protocol: /^https?$/, error: webAddress })

const flag = '`true` or `false`'

/**
 * The keys of an article file's front matter, as YAML's failsafe schema gives them: strings, lists and maps.
 *
 * A message is the phrase behind *expected*.
 */
export const frontMatterSchema = z.strictObject(
  {
    /** Never changed once written: the article's address is made of it. */
    id,
    title: text,
    /** `【栏目】` before the headline. */
    kicker: text.optional(),
    /** `——…` under the headline. */
    subtitle: text.optional(),
    /** When it was reported: the source line's day. */
    date: day.optional(),
    /** As printed. */
    source: text.optional(),
    people: names,
    places: names,
    organizations: names,
    /** The masthead. */
    series: text.optional(),
    /** Days told in the text. */
    events: z.array(day, { error: 'a list of days like `[2021-07-12]`' }).default([]),
    /** Where somebody else publishes it. */
    url: url.optional(),
    /** The printed lines. Kept by the program. */
    bulletin: z.array(reference, { error: 'a list of `{file, lines, sha256}`' }).default([]),
    /** What a person put right, shown on the page. */
    corrections: z
      .array(z.strictObject({ date: day, what: text }, { error: mapping('{date, what}') }), {
        error: 'a list of `{date, what}`',
      })
      .default([]),
    /** Keep it out of the site. */
    exclude: z
      .enum(['true', 'false'], { error: flag })
      .default('false')
      .transform((value) => value === 'true'),
    /** Taken back: the page says so and shows nothing else. */
    withdrawn: z.strictObject({ date: day, reason: text }, { error: mapping('{date, reason}') }).optional(),
  },
  { error: mapping('keys and values, `title: …`') },
)

/** A front matter that is right. */
export type FrontMatter = z.output<typeof frontMatterSchema>

/** The keys in the order in which they are written. */
export const frontMatterKeys = Object.keys(frontMatterSchema.shape) as readonly (keyof FrontMatter)[]

/** Unknown keys keep their own issue; anything else that is not a mapping is told the keys. */
function mapping(keys: string) {
  return (issue: { readonly code?: string | undefined }) =>
    issue.code === 'unrecognized_keys' ? undefined : keys
}
