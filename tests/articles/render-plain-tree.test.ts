import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { parseBody } from '../../src/articles/body-tree.ts'
import { renderAnyTree } from '../../src/articles/render-body.ts'
import { renderPlainTree } from '../../src/articles/render-plain-tree.ts'

const text = fc.string({
  unit: fc.constantFrom('张', '黎', '，', ' ', '&', '<', '"', "'", 'a', '%', '\u00a0', '​', '𠮷', '#', '*'),
})
const link = fc.record({
  url: fc.constantFrom('/people/a/', '/places/%E5%BC%A0/', '/x/a%b/', '//evil/'),
  text,
})
const child = fc.oneof(
  text.map((value) => ({ type: 'text' as const, value })),
  link.map(({ url, text: value }) => ({
    type: 'link' as const,
    url,
    children: [{ type: 'text' as const, value }],
    data: { hProperties: { className: ['name', 'person'] } },
  })),
)
const block = fc.oneof(
  fc.array(child, { maxLength: 4 }).map((children) => ({ type: 'paragraph' as const, children })),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), fc.array(child, { maxLength: 2 }))
    .map(([depth, children]) => ({
      type: 'heading' as const,
      depth,
      children,
    })),
)

test('gives what remark gives', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (children) => {
      const tree: Root = { type: 'root', children }
      const plain = renderPlainTree(tree)
      if (plain !== undefined) expect(plain).toBe(renderAnyTree(structuredClone(tree)))
    }),
  )
})

test.each([
  ['一。\n\n### 二\n\n三&四。\n', '<p>一。</p>\n<h3>二</h3>\n<p>三&#x26;四。</p>\n'],
  ['**一**。\n', undefined],
  ['[一](javascript:alert(1))\n', undefined],
  ['- 一\n', undefined],
  ['<b>一</b>\n', undefined],
])('%j', (body, html) => {
  expect(renderPlainTree(parseBody(body))).toBe(html)
})
