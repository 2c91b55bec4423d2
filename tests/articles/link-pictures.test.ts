import { expect, test } from 'vitest'
import { articleText } from '../../src/articles/article-text.ts'
import { parseBody } from '../../src/articles/body-tree.ts'
import { renderTree } from '../../src/articles/render-body.ts'

test.each([
  [
    'its alt text',
    '见![西宁 街景](https://example.org/a.jpg)。',
    '<p>见<a href="https://example.org/a.jpg">西宁 街景</a>。</p>',
  ],
  [
    'its address, where it has none',
    '![](http://example.org/a.jpg)',
    '<p><a href="http://example.org/a.jpg">http://example.org/a.jpg</a></p>',
  ],
  [
    'another host without a scheme',
    '![图](//example.org/a.jpg)',
    '<p><a href="//example.org/a.jpg">图</a></p>',
  ],
  [
    'a title stays',
    '![图](https://example.org/a.jpg "题")',
    '<p><a href="https://example.org/a.jpg" title="题">图</a></p>',
  ],
  [
    'by reference',
    '![图][Eins]\n\n[eins]: https://example.org/a.jpg',
    '<p><a href="https://example.org/a.jpg">图</a></p>',
  ],
  [
    'inside a link, which leads elsewhere already',
    '[![图](https://example.org/a.jpg)](https://example.org/)',
    '<p><a href="https://example.org/">图</a></p>',
  ],
  ['no address of the web', '![图](data:image/png;base64,AAAA)', '<p>图</p>'],
  [
    'in a table',
    '| 甲 |\n| - |\n| ![图](https://example.org/a.jpg) |',
    expect.stringContaining('<td><a href="https://example.org/a.jpg">图</a></td>'),
  ],
])('a picture from elsewhere becomes a link: %s', (_, markdown, html) => {
  expect(renderTree(parseBody(`${markdown}\n`)).trim()).toEqual(html)
})

test.each(['/pictures/a.jpg', 'a.jpg', '../a.jpg'])('a picture of the site itself stays: %s', (address) => {
  expect(renderTree(parseBody(`![图](${address})\n`)).trim()).toBe(`<p><img src="${address}" alt="图"></p>`)
})

test('the words of the link are words of the article, those of a picture are not', () => {
  const body = '见![街景](https://example.org/a.jpg)与![山](/b.jpg)。\n\n![](/b.jpg)\n'
  expect(articleText({ title: '', body }).blocks).toEqual(['见街景与。'])
})
