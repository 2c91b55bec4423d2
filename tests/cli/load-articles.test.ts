import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ArticleMemory } from '../../src/articles/article-memory.ts'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'
import { withWritten, writtenFile } from '../../src/cli/input-files.ts'
import { loadArticles } from '../../src/cli/load-articles.ts'
import type { Workplace } from '../../src/cli/workplace.ts'
import { archiveConfigSchema } from '../../src/config/archive-config.ts'

let place: Workplace
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  const below = (name: string) => join(folder, name)
  place = {
    config: archiveConfigSchema.parse({}),
    configFile: below('archive.config.ts'),
    content: folder,
    bulletins: below('bulletins'),
    articles: below('articles'),
    authority: below('authority'),
    pages: below('pages'),
    model: below('names.model'),
    output: below('site'),
    cache: below('.cache'),
  }
  mkdirSync(join(place.articles, '2021'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const path = '2021/2021-07-19-kp7tdn.md'
const text = (title: string) => `---\nid: 2021-07-19-kp7tdn\ntitle: ${title}\n---\n\n正文。\n`
const lies = (title: string) => writeFileSync(join(place.articles, path), text(title))

/** An import has written this, and says besides that it says something else: who is asked can be told. */
function imported(title: string): ArticleMemory {
  const parsed = new ArticleMemory()
  const article = parseArticleFile(new VFile({ path, value: text(title) }))
  if (article) parsed.note(path, writtenFile(text(title))[2], { ...article, kicker: '记下的' })
  return parsed
}

const load = (parsed: ArticleMemory, read?: ReadonlyMap<string, VFile>) =>
  loadArticles(place, withWritten({}, place.articles, [path]), parsed, read).map(({ article }) => [
    article?.title,
    article?.kicker,
  ])

test('what an import has just written is not read again, and remembered', () => {
  lies('甲')
  expect(load(imported('甲'))).toEqual([['甲', '记下的']])
  expect(load(new ArticleMemory())).toEqual([['甲', '记下的']])
})

test('what somebody has changed since the import wrote it is read', () => {
  lies('乙')
  expect(load(imported('甲'))).toEqual([['乙', undefined]])
})

test('what the import has read and left is taken as it read it', () => {
  lies('甲')
  const read = new VFile({ path, cwd: place.articles, value: text('先前') })
  expect(load(new ArticleMemory(), new Map([[path, read]]))).toEqual([['先前', undefined]])
  // It is remembered under what it said then.
  expect(load(new ArticleMemory())).toEqual([['甲', undefined]])
})
