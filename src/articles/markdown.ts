import type { Root } from 'mdast'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'

/**
 * The Markdown of the article files: CommonMark, emphasis that works beside Chinese punctuation, and tables.
 *
 * The rest of GFM stays out: its bare links swallow the Chinese behind an address, its `~` is a range in `2~3`.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkCjkFriendly)
  .use(tables)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze()

/** Markdown → its tree. U+FEFF at its start is text: a body begins inside a file. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown.startsWith('\ufeff') ? `\n${markdown}` : markdown)
}

/** A tree → Markdown that is read as the same tree again; whatever looks like markup in its texts is escaped. */
export function formatMarkdown(tree: Root): string {
  return processor.stringify(tree)
}

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown()]
}
