import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { ArticleMemory } from '../../src/articles/article-memory.ts'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'

const text = (title: string) =>
  `---\nid: 2021-07-19-kp7tdn\ntitle: ${title}\ndate: 2021-07-19\n---\n\n正文。\n`
const file = (value: string, path = '2021/a.md') => new VFile({ path, value })

test('a file of the same path and text is parsed once', () => {
  const memory = new ArticleMemory()
  const first = memory.parse(file(text('甲')))
  expect(first?.title).toBe('甲')
  expect(memory.parse(file(text('甲')))).toBe(first)
  expect(memory.parse(file(text('甲'), '2021/b.md'))).not.toBe(first)
})

test('another text is another article', () => {
  const memory = new ArticleMemory()
  memory.parse(file(text('甲')))
  expect(memory.parse(file(text('乙')))?.title).toBe('乙')
})

test('a fault is said on every file', () => {
  const memory = new ArticleMemory()
  const files = [file('---\ntitle: 甲\n---\n'), file('---\ntitle: 甲\n---\n')]
  for (const each of files) expect(memory.parse(each)).toBeUndefined()
  expect(files.map(({ messages }) => messages.length > 0)).toEqual([true, true])
})

test('what a file says that was written is known by its path and hash', () => {
  const memory = new ArticleMemory()
  const article = parseArticleFile(file(text('甲')))
  if (article) memory.note('2021/a.md', 'abc', article)
  expect(memory.noted('2021/a.md', 'abc')).toEqual(article)
  expect(memory.noted('2021/a.md', 'abd')).toBeUndefined()
  expect(memory.noted('2021/b.md', 'abc')).toBeUndefined()
})
