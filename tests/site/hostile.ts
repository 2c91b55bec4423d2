import fc from 'fast-check'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import { isoDate } from '../../src/text/iso-date.ts'

/** Pieces of text that break formats which are pasted together. */
const pieces = [
  '怀进鹏', '·', '买买提·艾力', '“七一”', '"', "'", '{', '}', '\\', '{\\"', '%', '#', '$', '&', '_', '^', '~',
  ' and ', ', ', ',', ';', '：', '《', '》', ']]>', '<![CDATA[', '<script>', '</script>', '<!--', '-->', '&amp;',
  '\u200f', '\u202e', '\n', '\r\n', '\r', '\t', '\u0000', '\u001b', '\u2028', '\ufeff', '\uffff', '\ud83d', '😀',
  '👩‍👩‍👧', '𠮷', 'ER  - ', '\nER  - \nTY  - BOOK', '@article{x,', '=1+1', '-1', '@SUM(A1)', ' ', '　', '长'.repeat(400),
] // biome-ignore format: a table

/** Text made of hostile pieces, never blank. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 })
  .map((parts) => `${parts.join('')}题`)

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => isoDate(year, month, date))

/** An article whose every text is hostile; parts that may be missing sometimes are. */
export const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.stringMatching(/^(undated|2021-07-19)-[a-z0-9]{6}$/).map((id) => id as ArticleId),
    title: hostileText,
    kicker: fc.option(hostileText, { nil: undefined }),
    subtitle: fc.option(hostileText, { nil: undefined }),
    source: fc.option(hostileText, { nil: undefined }),
    series: fc.option(hostileText, { nil: undefined }),
    date: fc.option(day, { nil: undefined }),
    people: fc.uniqueArray(hostileText, { maxLength: 3 }),
    places: fc.uniqueArray(hostileText, { maxLength: 3 }),
    organizations: fc.uniqueArray(hostileText, { maxLength: 3 }),
    body: fc.array(hostileText, { minLength: 1, maxLength: 4 }).map((texts) => `${texts.join('\n\n')}\n`),
  })
  .map((parts) => ({ ...withoutUndefined(parts), events: [], bulletin: [], corrections: [], exclude: false }))

function withoutUndefined<T extends object>(record: T): WithoutUndefined<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<T>
}

type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
