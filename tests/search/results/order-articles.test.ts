import { describe, expect, test } from 'vitest'
import { buildSearch } from '../../../src/search/build-search.ts'
import type { SearchDocument } from '../../../src/search/document.ts'
import { exactSource } from '../../../src/search/grams/exact-source.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { openArchive } from '../../../src/search/read/open-archive.ts'
import type { Order } from '../../../src/search/results/order-articles.ts'
import { runSearch } from '../../../src/search/results/run-search.ts'
import { parseIsoDate } from '../../../src/text/iso-date.ts'

/** An article as these tests write it; its id is its letter. */
type Told = readonly [id: string, headline: string, text: string]

const gap = (length: number) => '无'.repeat(length)

/** The ids of what a query finds, in order; articles are given from the oldest to the newest. */
async function found(articles: readonly Told[], typed: string, order: Order = 'relevance'): Promise<string> {
  const documents = articles.map(([id, headline, text], day): SearchDocument => {
    const date = parseIsoDate(`2024-01-${String(day + 1).padStart(2, '0')}`)
    return {
      ...{ id, url: `/articles/${id}/`, headline, blocks: text.split('\n'), ...(date && { date }) },
      ...{ people: [], places: [], organizations: [], bulletins: [] },
    }
  })
  const { manifest, files } = await buildSearch(documents, { engine: 'exact', pagefindLimit: 0 })
  const host = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const archive = openArchive(
    manifest,
    async (path, start, end) => new Uint8Array(host.get(path)?.slice(start, end) ?? []),
    async (segment) => exactSource(segment),
  )
  const answer = await runSearch(archive, { query: parseQuery(typed), names: [], order })
  return answer.articles.map((ordinal) => documents[ordinal]?.id).join(' ')
}

describe('relevance', () => {
  test.each<[what: string, typed: string, articles: readonly Told[], order: string]>([
    [
      'a word in the headline goes before one in the text, however often and new',
      '科技',
      [
        ['a', '科技创新', '别的'],
        ['b', '别的', '科技科技科技科技科技'],
      ],
      'a b',
    ],
    [
      'all words in the headline, then some, then none',
      '科技 西宁',
      [
        ['a', '西宁科技', '别的'],
        ['b', '西宁', '科技西宁'],
        ['c', '别的', '科技西宁科技西宁'],
      ],
      'a b c',
    ],
    [
      'words in one breath, in one sentence, in one passage, and farther',
      '科技 西宁',
      [
        ['a', '甲', `科技${gap(10)}西宁`],
        ['b', '乙', `科技${gap(60)}西宁`],
        ['c', '丙', `科技${gap(300)}西宁`],
        ['d', '丁', `科技${gap(900)}西宁`],
      ],
      'a b c d',
    ],
    [
      'the nearest of many places counts, in either order, over a paragraph’s end too',
      '科技 西宁',
      [
        ['a', '甲', `科技${gap(900)}西宁\n科技`],
        ['b', '乙', `科技${gap(60)}西宁科${gap(900)}`],
      ],
      'a b',
    ],
    [
      'near goes before often',
      '科技 西宁',
      [
        ['a', '甲', '科技西宁'],
        ['b', '乙', `${'科技'.repeat(9)}${gap(200)}${'西宁'.repeat(9)}`],
      ],
      'a b',
    ],
    [
      'three words: the stretch that has them all',
      '科技 西宁 青海',
      [
        ['a', '甲', '科技西宁青海'],
        ['b', '乙', `科技西宁${gap(150)}青海`],
      ],
      'a b',
    ],
    [
      'often goes before seldom, by powers of two: three times is as good as twice',
      '科技',
      [
        ['a', '甲', '科技科技科技科技'],
        ['b', '乙', '科技科技科技'],
        ['c', '丙', '科技科技'],
        ['d', '丁', '科技'],
      ],
      'a c b d',
    ],
    [
      'of several words the rarest counts',
      '科技 西宁',
      [
        ['a', '甲', '科技西宁科技西宁'],
        ['b', '乙', '科技西宁科技科技科技科技'],
      ],
      'a b',
    ],
    [
      'newer goes before older where all else is the same',
      '科技',
      [
        ['a', '甲', '科技'],
        ['b', '乙', '科技'],
      ],
      'b a',
    ],
    [
      'either of two words counts as one: in the headline, in frequency, in nearness',
      '科技|青海 西宁',
      [
        ['a', '青海西宁', '别的'],
        ['b', '西宁', '科技'],
        ['c', '丙', `青海${gap(10)}西宁`],
        ['d', '丁', `科技${gap(60)}西宁${gap(200)}青海`],
      ],
      'a b c d',
    ],
    [
      'excluded words order nothing',
      '科技 -西宁',
      [
        ['a', '甲', '科技科技'],
        ['b', '西宁', '科技'],
        ['c', '丙', '科技'],
      ],
      'a c',
    ],
    [
      'a full-width minus excludes too',
      '科技 －西宁',
      [
        ['a', '甲', '科技'],
        ['b', '乙', '科技西宁'],
      ],
      'a',
    ],
    [
      'quoted words keep spaces and signs, and are one phrase',
      '"C919 首飞"',
      [
        ['a', 'C919 首飞', '别的'],
        ['b', 'C919', '首飞'],
        ['c', '丙', 'C919 首飞，C919 首飞'],
      ],
      'a c',
    ],
    [
      'a single character says nothing of nearness',
      '科 西宁',
      [
        ['a', '甲', `科${gap(500)}西宁`],
        ['b', '乙', `科${gap(900)}西宁`],
      ],
      'b a',
    ],
  ])('%s', async (_, typed, articles, order) => {
    expect(await found(articles, typed)).toBe(order)
  })
})

test('newest and oldest first do without it', async () => {
  const articles: Told[] = [
    ['a', '科技', '别的'],
    ['b', '乙', '科技'],
    ['c', '丙', '科技科技'],
  ]
  expect(await found(articles, '科技', 'newest')).toBe('c b a')
  expect(await found(articles, '科技', 'oldest')).toBe('a b c')
})
