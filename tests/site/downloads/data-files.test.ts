import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive, EntryId } from '../../../src/archive/archive.ts'
import { MentionStore } from '../../../src/archive/mention-store.ts'
import { dataFields } from '../../../src/site/downloads/data-fields.ts'
import { dataFiles } from '../../../src/site/downloads/data-files.ts'
import { archiveOf, smallArchive } from '../../archive/small-archive.ts'
import { hostileArticle } from '../hostile.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

const archive = smallArchive(
  { title: '无日期' },
  { title: '甲', date: '2021-07-19', text: '一。\n\n二。', source: '青海省科协', people: ['怀进鹏', '张黎'] },
)

test('which files there are', () => {
  expect([...dataFiles(archive, siteWithAddress)].map((file) => file.path)).toEqual([
    'data/articles.jsonl',
    'data/articles.csv',
    'data/mentions.csv',
    'data/people.json',
    'data/places.json',
    'data/organizations.json',
    'data/sources.json',
  ])
})

test('an article as a record and as a row', () => {
  const lines = contentOf('data/articles.jsonl').trimEnd().split('\n')
  expect(JSON.parse(lines[1] ?? '')).toEqual({
    id: '2021-07-19-000001',
    url: 'https://example.org/archive/articles/2021-07-19-000001/',
    title: '甲',
    date: '2021-07-19',
    source: '青海省科协',
    people: ['怀进鹏', '张黎'],
    places: [],
    organizations: [],
    events: [],
    text: ['一。', '二。'],
  })
  expect(rowsOf(contentOf('data/articles.csv'))[1]).toMatchObject({
    id: '2021-07-19-000001',
    people: '怀进鹏;张黎',
    kicker: '',
    characters: '4',
  })
})

test('a name with its days and articles', () => {
  const [first] = JSON.parse(contentOf('data/people.json'))
  expect(first).toMatchObject({ name: '张黎', first: '2021-07-19', articles: ['2021-07-19-000001'] })
})

test('a mention leads to its words', () => {
  const [article] = smallArchive({ date: '2021-07-19', title: '怀进鹏调研', text: '在西宁市。' }).articles
  if (!article) throw new Error('no article')
  const mentions = new MentionStore().add([
    { kind: 'person', entry: '怀进鹏' as EntryId, block: -1, start: 0, end: 3 },
    { kind: 'place', entry: '西宁市' as EntryId, block: 0, start: 1, end: 4 },
  ])
  const named: Archive = { ...archive, articles: [{ ...article, mentions }] }
  expect(rowsOf(contentOf('data/mentions.csv', named)).map((row) => row.text)).toEqual(['怀进鹏', '西宁市'])
})

test('without the site’s address the address is the path on the host', () => {
  expect(rowsOf(contentOf('data/articles.csv', archive, siteWithoutAddress))[0]?.url).toBe(
    '/archive/articles/undated-000000/',
  )
})

test('a large archive has one file a year', () => {
  const large = smallArchive({}, { date: '2021-01-01' }, { date: '2022-01-01' })
  const paths = [...dataFiles(large, siteWithAddress, undefined, 9)].map((file) => file.path)
  expect(paths.filter((path) => path.endsWith('.jsonl'))).toEqual([
    'data/articles-undated.jsonl',
    'data/articles-2021.jsonl',
    'data/articles-2022.jsonl',
  ])
  expect(paths).toContain('data/articles-2021.csv')
})

test('parsers read hostile articles back, with every field that is documented', () => {
  fc.assert(
    fc.property(fc.array(hostileArticle, { maxLength: 3 }), (articles) => {
      const hostile = archiveOf(articles)
      for (const { kind, path, content } of dataFiles(hostile, siteWithAddress)) {
        const names = dataFields[kind].map(({ name }) => name)
        if (path.endsWith('.csv')) {
          expect(content.split('\r\n', 1)[0]).toBe(`\ufeff${names.join(',')}`)
          const rows = rowsOf(content)
          if (kind === 'article-table')
            expect(rows.map((row) => row.title)).toEqual(
              articles.map(({ title }) => inCell(title).toWellFormed()),
            )
        } else if (path.endsWith('.jsonl')) {
          const records = content
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
          expect(records.map((record) => record.title)).toEqual(articles.map(({ title }) => title))
          for (const record of records) expect(names).toEqual(expect.arrayContaining(Object.keys(record)))
        } else JSON.parse(content)
      }
    }),
    { numRuns: 40 },
  )
})

/** What a spreadsheet would take for a formula has an apostrophe before it. */
function inCell(text: string): string {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
}

function rowsOf(content: string): Record<string, string>[] {
  return parse(content, { columns: true, bom: true, record_delimiter: '\r\n' })
}

function contentOf(path: string, source = archive, site = siteWithAddress): string {
  return [...dataFiles(source, site)].find((file) => file.path === path)?.content ?? ''
}
