import type { BlockContent, PhrasingContent, Root } from 'mdast'
import type { Block, Span } from '../bulletin/bulletin.ts'
import { blockTexts } from './article-text.ts'
import { plainMarkdown } from './body-tree.ts'
import { formatMarkdown, parseMarkdown } from './markdown.ts'
import { cleanBody } from './split-article-file.ts'

/**
 * An item's blocks as the Markdown under a front matter. Their text comes back exactly, whatever it looks like.
 *
 * Markdown cannot set every span strong (a control character beside one spoils it): then the text goes before the
 * setting, and the spans are left out.
 */
export function formatBody(blocks: readonly Block[]): string {
  const tree = treeOf(blocks)
  const markdown = plainMarkdown(tree) ?? cleanBody(formatMarkdown(tree))
  if (!blocks.some((block) => 'spans' in block) || sameTexts(tree, markdown)) return markdown
  return cleanBody(formatMarkdown(treeOf(blocks.map(withoutSpans))))
}

function treeOf(blocks: readonly Block[]): Root {
  return { type: 'root', children: blocks.flatMap(blockNodes) }
}

function sameTexts(tree: Root, markdown: string): boolean {
  return JSON.stringify(blockTexts(tree)) === JSON.stringify(blockTexts(parseMarkdown(markdown)))
}

function withoutSpans(block: Block): Block {
  if (!('spans' in block)) return block
  const { spans: _, ...plain } = block
  return plain
}

function blockNodes(block: Block): BlockContent[] {
  if (block.kind === 'table') return tableOf(block.cells, block.spans)
  if ('rows' in block) {
    const paragraph = paragraphOf(rowNodes(block.rows, block.spans))
    return block.kind === 'quotation' ? quotationOf(paragraph) : paragraph
  }
  const phrasing = phrasingOf(block.text, block.spans)
  if (block.kind === 'subheadline')
    return phrasing.length > 0 ? [{ type: 'heading', depth: 3, children: phrasing }] : []
  return paragraphOf(phrasing)
}

function quotationOf(children: BlockContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }]
}

function paragraphOf(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function rowNodes(rows: readonly string[], spans: readonly (readonly Span[])[] = []): PhrasingContent[] {
  return rows
    .map((row, index) => phrasingOf(row, spans[index]))
    .filter((row) => row.length > 0)
    .flatMap((row, index): PhrasingContent[] => (index === 0 ? row : [{ type: 'break' }, ...row]))
}

function tableOf(
  cells: readonly (readonly string[])[],
  spans: readonly (readonly (readonly Span[])[])[] = [],
): BlockContent[] {
  const children = cells.map((row, index) => ({
    type: 'tableRow' as const,
    children: row.map((cell, column) => ({
      type: 'tableCell' as const,
      children: phrasingOf(cell, spans[index]?.[column]),
    })),
  }))
  return children.length === 0 ? [] : [{ type: 'table', children }]
}

/** A text and its spans. Where cleaning moves the text, the spans are dropped rather than put in the wrong place. */
function phrasingOf(printed: string, spans: readonly Span[] = []): PhrasingContent[] {
  const text = cleanText(printed)
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const span of text === printed ? spans : []) {
    pieces.push(...textOf(text.slice(from, span.start)), ...spanOf(span, text.slice(span.start, span.end)))
    from = span.end
  }
  return [...pieces, ...textOf(text.slice(from))]
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function spanOf({ kind, url }: Span, value: string): PhrasingContent[] {
  const children = textOf(value)
  if (children.length === 0) return []
  return kind === 'link' && url !== undefined
    ? [{ type: 'link', url, children }]
    : [{ type: 'strong', children }]
}

/** Markdown drops white space at the ends of lines and has no place for NUL. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[ \t]*[\n\r]+[ \t]*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '')
}
