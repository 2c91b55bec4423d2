import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { EntryId } from '../../src/archive/archive.ts'
import { authorityDecisions } from '../../src/archive/authority-decisions.ts'
import { gatherArchive } from '../../src/archive/gather.ts'
import type { Article, ArticleId } from '../../src/articles/article.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'

const article = (id: string, more: Partial<Article>): Article => ({
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

const articles = [
  article('a', {
    people: ['弗拉基米尔·普京', '普京'],
    places: ['青海省', '吉林市'],
    body: '俄罗斯总统弗拉基米尔·普京到青海省。普京在青海说，吉林市好。\n',
  }),
  article('b', { people: ['普京'], places: ['青海', '吉林'], body: '俄总统普京谈青海和吉林。\n' }),
]

function gather(authority = '') {
  const decided = parseAuthority([new VFile({ path: 'people.yaml', value: authority })])
  return gatherArchive(articles, authorityDecisions(decided, articles), [])
}

test('one page gathers a person’s whole name and short form, one a place’s', () => {
  const { people, places } = gather().registers
  expect(
    people.entries.map(({ id, name, aliases, articles, formerIds }) => ({
      id,
      name,
      aliases,
      articles,
      formerIds,
    })),
  ).toEqual([
    {
      id: '弗拉基米尔·普京',
      name: '弗拉基米尔·普京',
      aliases: ['普京'],
      articles: [0, 1],
      formerIds: ['普京'],
    },
  ])
  expect(people.entries[0]?.posts.map(({ post }) => post)).toEqual(['俄罗斯总统', '俄总统'])
  expect(places.entries.map(({ id, aliases, articles }) => [id, aliases, articles])).toEqual([
    ['吉林省', ['吉林省'], [1]],
    ['吉林市', [], [0]],
    ['青海省', ['青海'], [0, 1]],
  ])
})

test('the text links every form, listed or not', () => {
  const [first] = gather().articles
  const found =
    first &&
    Array.from(first.mentions, ({ entry, start, end }) => [entry, first.blocks[0]?.slice(start, end)])
  expect(found).toEqual([
    ['弗拉基米尔·普京', '弗拉基米尔·普京'],
    ['青海省', '青海省'],
    ['弗拉基米尔·普京', '普京'],
    ['青海省', '青海'],
    ['吉林市', '吉林市'],
  ])
})

test('an authority file goes before: a decided short form is an entry of its own, a display name is kept', () => {
  expect(gather('- name: 普京\n').registers.people.entries.map(({ id }) => id)).toEqual([
    '弗拉基米尔·普京',
    '普京',
  ])
  const shown = gather('- {name: 弗拉基米尔·普京, display: 普京总统, id: pu-jing}\n').registers.people.entries
  expect(shown).toMatchObject([{ id: 'pu-jing', name: '普京总统', articles: [0, 1] }])
  expect(shown[0]?.formerIds).toEqual(['普京', '普京总统', '弗拉基米尔·普京'])
})

test.each([
  // An address that was published stays that of whom it was given to.
  ['张伟', '- {name: 张伟, id: 张伟, display: 张伟（西宁）, when: [{post: 副市长}]}\n'],
  ['张伟', '- {name: 张伟, when: [{post: 副市长}]}\n'],
  ['张黎', '- {name: 张伟, id: 张黎, when: [{post: 副市长}]}\n'],
])('who is meant by no decision is not put on the page %s of one', (address, authority) => {
  const namesakes = [
    article('a', { people: ['张伟'], body: '西宁市副市长张伟出席。\n' }),
    article('b', { people: ['张伟', '张黎'], body: '运动员张伟、张黎夺冠。\n' }),
  ]
  const decided = parseAuthority([new VFile({ path: 'people.yaml', value: authority })])
  const { people } = gatherArchive(namesakes, authorityDecisions(decided, namesakes), []).registers
  expect(people.byId.get(address as EntryId)?.articles).toEqual([0])
  expect(people.entries).toHaveLength(3)
  const others = people.entries.filter(({ id }) => id !== address)
  expect(others.map(({ name, articles }) => [name, articles])).toContainEqual(['张伟', [1]])
  expect(others.map(({ name, articles }) => [name, articles])).toContainEqual(['张黎', [1]])
})

test('the address that a name had before leads to the bearer without a circumstance', () => {
  const namesakes = [
    article('a', { people: ['张伟'], body: '医院院长张伟出席。\n' }),
    article('b', { people: ['张伟'], body: '运动员张伟夺冠。\n' }),
  ]
  const value = '- {name: 张伟, id: zhang-wei-yi-yuan, when: [{post: 院长}]}\n- {name: 张伟, id: zhang-wei}\n'
  const decided = parseAuthority([new VFile({ path: 'people.yaml', value })])
  const { people } = gatherArchive(namesakes, authorityDecisions(decided, namesakes), []).registers
  expect(people.entries.map(({ id, articles, formerIds }) => [id, articles, formerIds])).toEqual([
    ['zhang-wei', [1], ['张伟']],
    ['zhang-wei-yi-yuan', [0], []],
  ])
})
