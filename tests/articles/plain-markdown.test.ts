import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { parseBody, plainMarkdown } from '../../src/articles/body-tree.ts'
import { formatMarkdown } from '../../src/articles/markdown.ts'
import { cleanBody } from '../../src/articles/split-article-file.ts'

const signs = [
  ...'张黎，。 #>*+-=_~`|:<[]()!&\\.1)9@/"\'{}^%$;?',
  '\t',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '𠮷',
  'http://a.b',
  'www.a.b',
]
const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((all) => all.join(''))
const block = fc.record({ isHeading: fc.boolean(), value: text })

test('is what the formatter writes, and is read as the same tree', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
      const tree: Root = {
        type: 'root',
        children: blocks.map(({ isHeading, value }) =>
          isHeading
            ? { type: 'heading', depth: 3, children: [{ type: 'text', value }] }
            : { type: 'paragraph', children: [{ type: 'text', value }] },
        ),
      }
      const markdown = plainMarkdown(tree)
      if (markdown === undefined) return
      plain += 1
      expect(markdown).toBe(cleanBody(formatMarkdown(tree)))
      if (markdown !== '') expect(parseBody(markdown)).toEqual(tree)
    }),
    { numRuns: 3000 },
  )
  expect(plain).toBeGreaterThan(100)
})
