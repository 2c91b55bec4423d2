import type { BlockContent, PhrasingContent, Root } from 'mdast'
import type { Block } from '../bulletin/bulletin.ts'
import { formatMarkdown } from './markdown.ts'
import { cleanBody } from './split-article-file.ts'

/** An item's blocks as the Markdown under a front matter. Their text comes back exactly, whatever it looks like. */
export function formatBody(blocks: readonly Block[]): string {
  const children = blocks.flatMap(blockNodes)
  return cleanBody(formatMarkdown({ type: 'root', children } satisfies Root))
}

function blockNodes(block: Block): BlockContent[] {
  if (block.kind === 'lines') return paragraphOf(rowNodes(block.rows.map(cleanText)))
  const text = cleanText(block.text)
  if (block.kind === 'subheadline')
    return text ? [{ type: 'heading', depth: 3, children: [{ type: 'text', value: text }] }] : []
  const paragraph = paragraphOf(text ? [{ type: 'text', value: text }] : [])
  return block.kind === 'quotation' && text ? [{ type: 'blockquote', children: paragraph }] : paragraph
}

function paragraphOf(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function rowNodes(rows: readonly string[]): PhrasingContent[] {
  return rows
    .filter((row) => row !== '')
    .flatMap((value, index): PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    )
}

/** Markdown drops white space at the ends of lines and has no place for NUL. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[ \t]*[\n\r]+[ \t]*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '')
}
