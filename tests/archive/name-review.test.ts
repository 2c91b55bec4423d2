import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { type ReadArticle, reviewNames } from '../../src/archive/name-review.ts'
import { articleText } from '../../src/articles/article-text.ts'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

function read(
  day: string,
  people: string,
  body: string,
  doubtful: readonly [string, number][] = [],
): ReadArticle {
  const value = `---\nid: ${day}-aaaaaa\ntitle: 标题\ndate: ${day}\npeople: [${people}]\nplaces: []\n---\n\n${body}\n`
  const article = parseArticleFile(new VFile({ path: `${day}.md`, value }))
  if (!article) throw new Error('no article')
  const mentions = doubtful.map(([text, score]) => ({
    kind: 'person' as const,
    text,
    paragraph: 0,
    start: 0,
    end: text.length,
    evidence: { rule: 'tagger', score },
  }))
  return { article, text: articleText(article), doubtful: mentions }
}

const archive = [
  read('2021-07-03', '束为, 张黎', '束为会见张黎。'),
  read('2021-07-01', '张黎', '张黎调研。', [['高质量', 0.3]]),
  read('2021-07-02', '殷皓, 张黎', '殷皓、张黎出席。', [
    ['高质量', 0.4],
    ['束为', 0.4],
  ]),
]
const nobody = parseAuthority([])

test('doubtful names come first, then new ones, then rare ones; names of several articles need no look', () => {
  const names = reviewNames(archive, nobody)
  expect(names.map(({ name, why, articles }) => [name, why.join(' '), articles])).toEqual([
    ['高质量', 'doubtful', 2],
    ['束为', 'new rare', 1],
    ['殷皓', 'rare', 1],
  ])
  expect(names[0]).toMatchObject({ score: 0.4 })
})

test('a context shows the name in its text', () => {
  expect(reviewNames(archive, nobody).at(-1)?.contexts).toEqual([
    { article: '2021-07-02-aaaaaa', before: '', name: '殷皓', after: '、张黎出席。' },
  ])
})

test('new is counted from a day on', () => {
  const names = reviewNames(archive, nobody, { since: '2021-07-02' as IsoDate })
  expect(names.filter(({ why }) => why.includes('new')).map(({ name }) => name)).toEqual(['束为', '殷皓'])
})

test('nobody is asked twice: accepted, rejected and merged names are left out', () => {
  const value = '- name: 张黎\n  aliases: [殷皓]\n- name: 束为\n- {name: 高质量, reject: true}\n'
  expect(reviewNames(archive, parseAuthority([new VFile({ path: 'people.yaml', value })]))).toEqual([])
})
