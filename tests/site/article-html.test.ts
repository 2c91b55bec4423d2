import { describe, expect, test } from 'vitest'
import type { EntryId } from '../../src/archive/archive.ts'
import { articleText } from '../../src/articles/article-text.ts'
import { articleHtml, linkedText } from '../../src/site/article-html.ts'

const html = (
  body: string,
  mentions: readonly [block: number, start: number, end: number, entry: string][],
) =>
  articleHtml(
    linkedText(
      {
        body,
        blocks: articleText({ title: '', body }).blocks,
        mentions: mentions.map(([block, start, end, entry]) => ({
          kind: 'person',
          block,
          start,
          end,
          entry: entry as EntryId,
        })),
      },
      (kind, id) => `/${kind}/${id}/`,
    ),
  ).trim()

describe('articleHtml', () => {
  test('links the first mention in a paragraph', () => {
    expect(
      html('张黎说。张黎走。\n', [
        [0, 0, 2, 'z'],
        [0, 4, 6, 'z'],
      ]),
    ).toBe('<p><a href="/people/z/" class="name person">张黎</a>说。张黎走。</p>')
  })

  test('links it again in the next paragraph', () => {
    expect(
      html('张黎。\n\n张黎。\n', [
        [0, 0, 2, 'z'],
        [1, 0, 2, 'z'],
      ]),
    ).toBe(
      '<p><a href="/people/z/" class="name person">张黎</a>。</p>\n<p><a href="/people/z/" class="name person">张黎</a>。</p>',
    )
  })

  test('counts behind other markup, and leaves a name alone that markup cuts', () => {
    expect(html('**重要**：张黎。\n', [[0, 3, 5, 'z']])).toBe(
      '<p><strong>重要</strong>：<a href="/people/z/" class="name person">张黎</a>。</p>',
    )
    expect(html('**张**黎。\n', [[0, 0, 2, 'z']])).toBe('<p><strong>张</strong>黎。</p>')
  })

  test.each([
    ['### 甲\n\n### 乙', 'h2 h2'],
    ['# 甲\n\n## 乙\n\n### 丙\n\n## 丁', 'h2 h3 h4 h3'],
    ['# 甲\n\n### 乙\n\n### 丙\n\n#### 丁\n\n# 戊', 'h2 h3 h3 h4 h2'],
    ['### 甲\n\n## 乙\n\n### 丙', 'h2 h2 h3'],
    ['# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6', 'h2 h3 h4 h5 h6 h6'],
    ['## 甲\n\n> # 乙\n\n### 丙', 'h2 h2 h3'],
  ])('no heading is more than one level below the one that it stands under: %j', (body, levels) => {
    expect(
      html(body, [])
        .match(/(?<=<)h\d/g)
        ?.join(' '),
    ).toBe(levels)
  })

  test('lets no markup of the text through', () => {
    expect(html('<script>alert(1)</script>\n\n[x](javascript:alert)\n', [])).not.toMatch(/script/)
  })
})
