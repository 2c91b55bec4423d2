import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readTextPage } from '../../src/site/text-page.ts'

const ids = new Set(['2021-07-19-7f3k2q'])

function read(value: string | Uint8Array, path = 'about.md') {
  const file = new VFile({ path, value })
  const page = readTextPage(file, ids)
  return { page, messages: file.messages.map(({ line, ruleId }) => `${line ?? '-'} ${ruleId}`) }
}

test('the first heading is the title, the rest the text, sanitised', () => {
  const { page, messages } = read('\ufeff前言。\n\n# 关于 **我们**\n\n## 小节\n\n<script>x</script>\n')
  expect(page?.title).toBe('关于 我们')
  expect(page?.html.trim()).toBe('<p>前言。</p>\n<h2>小节</h2>')
  expect(messages).toEqual([])
})

test.each<[string, string | Uint8Array, string, string[]]>([
  ['a page without a title', '正文。\n', 'about.md', ['1 page-title-missing']],
  ['a page in another encoding', new Uint8Array([0xb9, 0xd8, 0xd3, 0xda]), 'about.md', ['- page-encoding']],
  ['a page where the site has its own', '# 人物\n', 'people.md', ['- page-address-taken']],
  ['a page below such a folder', '# 人物\n', 'people/a.md', ['- page-address-taken']],
  ['the same in capitals', '# 人物\n', 'People.md', ['- page-address-taken']],
  ['a page where the site has a file', '# 订阅\n', 'feed.xml.md', ['- page-address-taken']],
  ['a page where it has the other feed', '# 订阅\n', 'feed.json.md', ['- page-address-taken']],
  ['a page where it has a part of a list', '# 网址\n', 'sitemap-12.xml.md', ['- page-address-taken']],
  ['a page with a dot in its name', '# 第2.0版\n', 'v2.0.md', []],
  [
    'a link to an article that is not there',
    '# 专题\n\n见[甲](/articles/2021-07-19-7f3k2q/)、[乙](/archive/articles/2021-07-19-zzzzzz/)。\n',
    'topic.md',
    ['3 page-link-dead'],
  ],
  ['a link elsewhere', '# 专题\n\n[甲](https://example.org/articles/x/)\n', 'topic.md', []],
])('%s', (_, value, path, expected) => expect(read(value, path).messages).toEqual(expected))

test('of two files of one address the second is refused', () => {
  const file = new VFile({ path: 'topic.MD', value: '# 专题\n' })
  expect(readTextPage(file, ids, new Map([['topic', {}]]))).toBeUndefined()
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['page-address-taken'])
})
