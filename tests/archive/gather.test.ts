import { describe, expect, test } from 'vitest'
import type { NameDecisions } from '../../src/archive/decisions.ts'
import { gatherArchive } from '../../src/archive/gather.ts'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id: id as ArticleId,
  title: id,
  people: [],
  places: [],
  organizations: [],
  events: [],
  bulletin: [],
  corrections: [],
  exclude: false,
  body: '正文。\n',
  ...more,
})

/** 老张 is 张黎; 某人 is nobody; every listed person is found at the start of the text with a post. */
const decisions: NameDecisions = {
  resolve(_, name) {
    if (name === '某人') return undefined
    const plain = { name, aliases: [], links: [], formerIds: [] }
    return name === '老张' || name === '张黎'
      ? { ...plain, id: 'zhang-li', name: '张黎', formerIds: ['张黎'] }
      : plain
  },
  locate(_, { people }) {
    return people.map((name) => ({ kind: 'person', name, block: 0, start: 0, end: 2, post: '副省长' }))
  },
}
const day = (text: string) => text as IsoDate
const printed = (file: string, first: number) => ({
  file,
  lines: { first, last: first + 2 },
  sha256: '0'.repeat(64),
})

const textOf = (lines: readonly string[]) => ({ mark: 'as read', lines: () => lines })

describe('gatherArchive', () => {
  test('orders by date, then id, undated first', () => {
    const archive = gatherArchive(
      [article('c', { date: day('2021-01-02') }), article('b', { date: day('2021-01-02') }), article('a')],
      decisions,
      [],
    )
    expect(archive.articles.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })

  test('the order of the files does not matter', () => {
    const all = ['a', 'b', 'c'].map((id, index) =>
      article(id, { people: ['张黎'], bulletin: [printed('x.txt', 9 - index)] }),
    )
    expect(gatherArchive([...all].reverse(), decisions, [])).toEqual(gatherArchive(all, decisions, []))
  })

  test('leaves out what a person excluded, keeps apart what was withdrawn', () => {
    const archive = gatherArchive(
      [
        article('a', { exclude: true, people: ['习近平'] }),
        article('b', { withdrawn: { date: day('2022-01-01'), reason: '误报' }, people: ['怀进鹏'] }),
      ],
      decisions,
      [],
    )
    expect(archive.articles).toEqual([])
    expect(archive.withdrawn.map(({ id }) => id)).toEqual(['b'])
    expect(archive.registers.people.entries).toEqual([])
  })

  test('the printed text of what was withdrawn or left out is not shown; its line numbers stay', () => {
    const archive = gatherArchive(
      [
        article('a', { bulletin: [printed('x.txt', 1)] }),
        article('b', {
          bulletin: [printed('x.txt', 4)],
          withdrawn: { date: day('2022-01-01'), reason: '误' },
        }),
        article('c', { bulletin: [printed('x.txt', 7)], exclude: true }),
      ],
      decisions,
      [{ file: 'x.txt', text: textOf(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']) }],
    )
    expect(archive.bulletins).toMatchObject([
      {
        id: 'a',
        withheld: [
          { first: 4, last: 6 },
          { first: 7, last: 9 },
        ],
      },
    ])
    expect(archive.bulletins[0]?.printed?.lines()).toEqual(['1', '2', '3', '', '', '', '', '', '', '10'])
  })

  test('a bulletin keeps its address when its first article is taken back', () => {
    const first = article('a', { bulletin: [printed('x.txt', 1)] })
    const second = article('b', { bulletin: [printed('x.txt', 4)] })
    const idOf = (more: Partial<Article>) =>
      gatherArchive([{ ...first, ...more }, second], decisions, []).bulletins.map(({ id }) => id)
    expect(idOf({})).toEqual(['a'])
    expect(idOf({ exclude: true })).toEqual(['a'])
    expect(idOf({ withdrawn: { date: day('2022-01-01'), reason: '误' } })).toEqual(['a'])
  })

  test('an old address that two bearers of a name would share leads to neither', () => {
    const bearers: NameDecisions = {
      resolve: (_, name, { id }) => ({
        name,
        id: `${id}-${name === '张伟' ? 'zhang' : 'li'}`,
        aliases: [],
        links: [],
        formerIds: [],
      }),
      locate: () => [],
    }
    const archive = gatherArchive(
      [article('a', { people: ['张伟', '李娜'] }), article('b', { people: ['张伟'] })],
      bearers,
      [],
    )
    expect(archive.registers.people.entries.map(({ id, formerIds }) => [id, formerIds])).toEqual([
      ['a-li', ['李娜']],
      ['a-zhang', []],
      ['b-zhang', []],
    ])
  })

  test('an old address that bearers of a name would share leads to the one who is meant elsewhere', () => {
    const bearers: NameDecisions = {
      resolve: (_, name, { id }) => ({
        ...{ name, id: `zhang-${id}`, aliases: [], links: [], formerIds: [] },
        ...(id !== 'b' && { isOneOfSeveral: true }),
      }),
      locate: () => [],
    }
    const inThree = ['a', 'b', 'c'].map((id) => article(id, { people: ['张伟'] }))
    const { entries } = gatherArchive(inThree, bearers, []).registers.people
    expect(entries.map(({ id, formerIds }) => [id, formerIds])).toEqual([
      ['zhang-a', []],
      ['zhang-b', ['张伟']],
      ['zhang-c', []],
    ])
  })

  test('merges names, with the posts printed and the old address', () => {
    const archive = gatherArchive(
      [article('a', { people: ['张黎', '老张'] }), article('b', { people: ['老张', '某人'] })],
      decisions,
      [],
    )
    expect(archive.registers.people.entries).toMatchObject([
      {
        id: 'zhang-li',
        name: '张黎',
        aliases: ['老张'],
        initial: 'Z',
        articles: [0, 1],
        formerIds: ['张黎', '老张'],
        posts: [{ post: '副省长', articles: [0, 1] }],
      },
    ])
    expect(archive.articles[1]?.entries.people).toEqual(['zhang-li'])
    expect([...(archive.articles[1]?.mentions ?? [])]).toMatchObject([{ entry: 'zhang-li', block: 0 }])
  })

  test('registers sort by pinyin', () => {
    const archive = gatherArchive([article('a', { places: ['西宁市', '重庆', '安徽'] })], decisions, [])
    expect(archive.registers.places.entries.map(({ name }) => name)).toEqual(['安徽', '重庆', '西宁市'])
  })

  test('a bulletin has its articles as filed, its days, and its text where it is there', () => {
    const archive = gatherArchive(
      [
        article('2021-01-05-a', {
          date: day('2021-01-05'),
          series: '要闻',
          bulletin: [printed('b.txt', 20)],
        }),
        article('2021-01-06-b', {
          date: day('2021-01-06'),
          series: '要闻',
          bulletin: [printed('b.txt', 3), printed('a.txt', 1)],
        }),
      ],
      decisions,
      [{ file: 'b.txt', text: textOf(['一']) }],
    )
    expect(archive.bulletins).toEqual([
      expect.objectContaining({
        file: 'b.txt',
        first: '2021-01-05',
        last: '2021-01-06',
        series: '要闻',
        printed: expect.objectContaining({ mark: 'as read' }),
        articles: ['2021-01-06-b', '2021-01-05-a'],
      }),
      expect.objectContaining({ file: 'a.txt', articles: ['2021-01-06-b'] }),
    ])
    expect(new Set(archive.bulletins.map(({ id }) => id)).size).toBe(2)
  })
})
