import { blockText } from '../articles/article-text.ts'
import { parseMarkdown } from '../articles/markdown.ts'
import { renderTree } from '../articles/render-body.ts'
import type { TextData } from './page.ts'

/** A hand-written page: its first heading is its title, the rest its text. */
export function readTextPage(markdown: string): TextData {
  const tree = parseMarkdown(markdown)
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  const children = tree.children.filter((node) => node !== heading)
  return { title: heading === undefined ? '' : blockText(heading), html: renderTree({ ...tree, children }) }
}
