import type { Root } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { parseBody } from './body-tree.ts'

const processor = unified().use(remarkHtml).freeze()

/** An article's body as HTML, sanitised: safe to place in a page whatever the Markdown says. */
export function renderBody(markdown: string): string {
  return renderTree(parseBody(markdown))
}

/** The HTML of a tree that {@link parseBody} gave, perhaps with links added to it. */
export function renderTree(tree: Root): string {
  return processor.stringify(tree)
}
