import { expect, test } from 'vitest'
import { articleFiles } from '../../../src/site/downloads/article-files.ts'
import { smallArchive } from '../../archive/small-archive.ts'
import { siteWithAddress } from '../small-site.ts'

test('each article as Markdown and as JSON, beside its page', () => {
  const archive = smallArchive({ title: '甲', date: '2021-07-19', text: '正文。', people: ['怀进鹏'] })
  const [markdown, json, ...rest] = articleFiles(archive, siteWithAddress)
  expect(rest).toEqual([])
  expect(markdown?.path).toBe('articles/2021-07-19-000000/article.md')
  expect(markdown?.content).toContain('title: 甲')
  expect(String(markdown?.content).endsWith('\n正文。\n')).toBe(true)
  expect(json?.path).toBe('articles/2021-07-19-000000/article.json')
  expect(JSON.parse(String(json?.content))).toMatchObject({
    title: '甲',
    people: ['怀进鹏'],
    text: ['正文。'],
  })
})
