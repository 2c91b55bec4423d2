import fc from 'fast-check'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import { cleanBody } from '../../src/articles/split-article-file.ts'
import { isoDate } from '../../src/text/iso-date.ts'

/** Pieces that YAML or Markdown would take for something else. */
const traps = [
  '---',
  '...',
  '- ',
  '# ',
  '#',
  ': ',
  ' #',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a',
  '*a',
  '!!js',
  '|',
  '>',
  '%',
  '@',
  '`',
  '"',
  "'",
  '\\',
  '\\n',
  'null',
  '~',
  'true',
  'no',
  '2021-07-19',
  '0x1f',
  '1e3',
  '.inf',
  '=',
  '<<',
  '<b>',
  '<!--',
  '&amp;',
  '&#35;',
  '**',
  '__',
  '_',
  '*',
  '1. ',
  '1) ',
  '+ ',
  '![x](y)',
  '[x]: y',
  '```',
  '~~~',
  '| a | b |',
  '--- | ---',
  '===',
  '    ',
  '\t',
  '\u3000',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
  '“七一”',
  '**“七一”**重要',
  '7月16日,',
  '𠮷',
  '👨‍👩‍👧',
  '…',
  '——',
  'http://a.b/c?d=e&f',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\u202e',
  '中国科协',
  '\r\n',
  '\n',
  '\n\n',
]

/** Texts that try to be anything but text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...traps),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join('').toWellFormed())

/** The same without line ends, and not blank. */
export const hostileLine: fc.Arbitrary<string> = hostileText
  .map((text) => text.replace(/[\r\n]+/g, ''))
  .filter((text) => /\S/.test(text))

const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => isoDate(year, month, date))
  .filter((date) => date !== undefined)

const id = fc
  .tuple(fc.option(day), fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{6,9}$/))
  .map(([date, hash]) => `${date ?? 'undated'}-${hash}` as ArticleId)

const lines = fc
  .tuple(fc.integer({ min: 1, max: 1e8 }), fc.nat(1e8))
  .map(([first, more]) => ({ first, last: first + more }))

const names = fc.array(hostileLine, { maxLength: 4 })

const reference = fc.record({ file: hostileLine, lines, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) })

/** Any article that the program can hold. */
export const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    id,
    title: hostileLine,
    kicker: hostileLine,
    subtitle: hostileLine,
    date: day,
    source: hostileLine,
    people: names,
    places: names,
    organizations: names,
    series: hostileLine,
    events: fc.array(day, { maxLength: 3 }),
    url: fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
    bulletin: fc.array(reference, { maxLength: 3 }),
    corrections: fc.array(fc.record({ date: day, what: hostileLine }), { maxLength: 2 }),
    withdrawn: fc.record({ date: day, reason: hostileLine }),
    exclude: fc.boolean(),
    body: hostileText.map((text) => cleanBody(text.replace(/\r\n?/g, '\n'))),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'people',
      'places',
      'organizations',
      'events',
      'bulletin',
      'corrections',
      'exclude',
      'body',
    ],
  },
)

/** How often a law is tried: as often as is quick, or `LAW_RUNS` times for a soak. */
export function lawRuns(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env.LAW_RUNS ?? usual) }
}
