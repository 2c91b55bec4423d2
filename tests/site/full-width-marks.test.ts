import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive, ArchivedArticle } from '../../src/archive/archive.ts'
import { articleText } from '../../src/articles/article-text.ts'
import { articleHtml, bodyHtml, linkedText } from '../../src/site/article-html.ts'
import { withFullWidthMarks } from '../../src/site/full-width-marks.ts'
import { fold } from '../../src/text/fold.ts'

function shown(article: Partial<ArchivedArticle>): ArchivedArticle {
  const blocks = articleText({ title: '', body: article.body ?? '' }).blocks
  const archive = { articles: [{ title: '', body: '', mentions: [], blocks, ...article }] }
  return withFullWidthMarks(archive as unknown as Archive).articles[0] as ArchivedArticle
}

test('sets headline, kicker, subtitle and text, and leaves the body on file alone', () => {
  const body = '会议指出,要发挥**作用**,见 https://a.org/?b,c 和1,000人(三)。\n\n`代码,里`不变,真的。\n'
  const article = shown({ title: '开会,学习', kicker: '要闻:一', subtitle: '记甲,乙', body })
  expect(article).toMatchObject({ title: '开会，学习', kicker: '要闻：一', subtitle: '记甲，乙', body })
  expect(article.blocks[0]).toBe('会议指出，要发挥作用，见 https://a.org/?b,c 和1,000人（三）。')
})

test('an article without such marks is not made a second time', () => {
  const article = { title: '会议（三）', body: '', mentions: [], blocks: ['记者a,b报道，1,000人。'] }
  const archive = { articles: [article] } as unknown as Archive
  expect(withFullWidthMarks(archive).articles[0]).toBe(article)
})

test('a page and a feed show the words that the search has', () => {
  const article = shown({ body: '会议指出,要**发挥,作用**。\n\n- 一,二\n\n`代码,里`不变,真的。\n' })
  const html = '<p>会议指出，要<strong>发挥，作用</strong>。</p>'
  expect(articleHtml(linkedText(article, () => ''))).toContain(html)
  expect(bodyHtml(article)).toContain(html)
  expect(bodyHtml(article)).toContain('<li>一，二</li>')
})

test('code stays', () => {
  expect(bodyHtml(shown({ body: '```\n甲,乙\n```\n' }))).toContain('甲,乙')
})

test('a text keeps its length and folds to the same characters, so that each search finds it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', '1', ...',;:?!()，（）。 ') }),
      (title) => {
        const article = shown({ title })
        expect(article.title).toHaveLength(title.length)
        expect(fold(article.title)).toEqual(fold(title))
      },
    ),
  )
})
