import { expect, test } from 'vitest'
import { labelArticles } from '../../../bench/names/label-articles.ts'

const articles = [
  { id: '2024-01-02-abcdef', title: '张黎在青海', text: '张黎到西宁。\n后来李明也来了。' },
  { id: '2024-01-03-bcdefg', title: '又一天', text: '无名。' },
]
const label = {
  article: '2024-01-02-abcdef',
  characters: 6,
  people: ['张黎'],
  places: ['青海', '西宁'],
  organizations: [],
}
const join = (...lines: string[]) => labelArticles(lines, 'labels.jsonl', articles, 'xwlb')

test('a label has headline and as much of the text as was read', () => {
  const { article, characters, ...names } = label
  expect(join(JSON.stringify(label), '')).toEqual({
    stories: [{ id: `xwlb-${article}`, title: '张黎在青海', text: '张黎到西宁。', ...names }],
    missing: 0,
  })
})

test('labels of articles that are not there are counted', () => {
  expect(
    join(JSON.stringify(label), JSON.stringify({ ...label, article: '2024-01-09-zzzzzz' })),
  ).toMatchObject({
    stories: [{ id: 'xwlb-2024-01-02-abcdef' }],
    missing: 1,
  })
})

test.each([
  ['no JSON', '{', 'labels.jsonl:2: Unexpected line'],
  ['another key', JSON.stringify({ ...label, person: [] }), 'labels.jsonl:2: Unexpected line'],
  ['a length of nothing', JSON.stringify({ ...label, characters: 0 }), 'value of `characters`'],
  [
    'an article labelled twice',
    JSON.stringify(label),
    'labels.jsonl:2: Unexpected second label of `2024-01-02-abcdef`',
  ],
  [
    'a name behind what was read',
    JSON.stringify({ ...label, article: '2024-01-03-bcdefg', people: ['李明'] }),
    'labels.jsonl:2: Missing `李明` in the article',
  ],
])('%s: told with file and line', (_, line, said) => {
  expect(() => join(JSON.stringify(label), line)).toThrow(said)
})
