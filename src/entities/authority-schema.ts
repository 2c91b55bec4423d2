import { z } from 'zod'

const name = z
  .string('expected text')
  .trim()
  .min(1, 'expected text')
  .max(200, 'expected 200 characters at most')
const listOf = <T extends z.ZodType>(element: T) => z.array(element, 'expected a list')

/** An id is the last part of an address: what is safe on every host and file system. */
const id = z
  .string('expected text')
  .max(80, 'expected 80 characters at most')
  .regex(/^[\p{L}\p{N}·-]+$/u, 'expected letters, digits, `-` or `·`')

const link = z.strictObject(
  {
    label: name,
    url: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }),
  },
  'expected `label` and `url`',
)

const circumstance = z
  .strictObject(
    {
      /** Part of the post printed before the name. */
      post: name.optional(),
      /** Part of the article's source. */
      source: name.optional(),
      /** An article's id. */
      article: name.optional(),
    },
    'expected `post`, `source` or `article`',
  )
  .refine((value) => Object.keys(value).length > 0, 'expected `post`, `source` or `article`')

/** How a person spells a name. */
export const pinyinSyllables = /^[a-zü]+( [a-zü]+)*$/

/** One entry of an authority file. Scalars are read as strings, whatever they look like. */
export const authorityEntrySchema = z
  .strictObject(
    {
      /** As printed; what the front matter says. */
      name,
      /** For the site's pages, where it is not `name`. */
      display: name.optional(),
      /** The last part of its address; never change one that was published. */
      id: id.optional(),
      /** Other strings that print the same name. */
      aliases: listOf(name).default([]),
      /** This entry is the same as another: that one's `name` or `id`. */
      mergeInto: name.optional(),
      /** Syllables without tones, `shan xiong xin`, where the program reads them wrong. */
      pinyin: z
        .string('expected text')
        .regex(pinyinSyllables, 'expected syllables of small letters with a space between')
        .optional(),
      /** Pages about it elsewhere. */
      links: listOf(link).default([]),
      /** Addresses that it had before: they redirect. */
      formerIds: listOf(id).default([]),
      /** The string is no name of this kind: never find it, never list it. */
      reject: z
        .enum(['true', 'false'], 'expected `true` or `false`')
        .default('false')
        .transform((value) => value === 'true'),
      /** Which of several bearers of the name this is; one of the circumstances must hold. */
      when: listOf(circumstance).default([]),
    },
    'expected keys and values, `name: …`',
  )
  .refine((entry) => !(entry.reject && entry.mergeInto), {
    path: ['mergeInto'],
    error: 'expected either `reject` or `mergeInto`',
  })

/** A whole authority file: a list of entries, or nothing yet. */
export const authorityFileSchema = z
  .array(authorityEntrySchema, 'expected a list of entries, `- name: …`')
  .nullable()

export type WrittenEntry = z.output<typeof authorityEntrySchema>
