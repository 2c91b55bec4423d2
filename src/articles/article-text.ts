import type { Nodes, Root } from 'mdast'
import type { Article } from './article.ts'
import { parseBody } from './body-tree.ts'

/** An article's words without its Markdown: what names, archive and search count in. */
export interface ArticleText {
  readonly headline: string
  /** Paragraphs, sub-headlines, list items, table cells in their order; none empty; a hard line break is `\n`. */
  readonly blocks: readonly string[]
}

/** The plain text of an article, block by block, as its page shows it. */
export function articleText({ title, body }: Pick<Article, 'title' | 'body'>): ArticleText {
  return { headline: title, blocks: blockTexts(parseBody(body)) }
}

/** The texts of {@link textBlocks}, in order. */
export function blockTexts(tree: Root): string[] {
  return textBlocks(tree).map(blockText)
}

/** The nodes that hold running text, in order; those without any text are left out. */
export function textBlocks(tree: Root): Nodes[] {
  const blocks: Nodes[] = []
  collect(tree, blocks)
  return blocks
}

function collect(node: Nodes, into: Nodes[]): void {
  if (isTextBlock(node)) {
    if (blockText(node) !== '') into.push(node)
  } else if ('children' in node) for (const child of node.children) collect(child, into)
}

function isTextBlock(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)
}

/** What a reader sees of a block. HTML is not published, so it is not text either. */
export function blockText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'code') return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(blockText).join('') : ''
}
