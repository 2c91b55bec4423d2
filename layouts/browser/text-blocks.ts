import type { Stretch } from '../../src/search/results/find-marks.ts'
import { element } from './element.ts'

/** A run of text that a reader reads as one: no phrase crosses its end. */
export interface TextBlock {
  readonly text: string
  readonly nodes: readonly PlacedNode[]
}

export interface PlacedNode {
  readonly node: Text
  /** Where it begins in the block's text. */
  readonly start: number
}

/** What ends a block. */
const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, dt, dd, blockquote, pre, figcaption, div, header, br'

/** The blocks of an element, in order, each with its text nodes. */
export function blocksOf(root: HTMLElement): TextBlock[] {
  const blocks: Text[][] = [[]]
  const walk = (node: Node) => {
    if (node instanceof Text) {
      blocks.at(-1)?.push(node)
      return
    }
    const parts = node instanceof Element && node.matches(BLOCK)
    if (parts) blocks.push([])
    for (const child of node.childNodes) walk(child)
    if (parts) blocks.push([])
  }
  walk(root)
  return blocks.filter((nodes) => nodes.length > 0).map((nodes) => blockOf(nodes))
}

/** @param between - what a reader reads between two nodes */
export function blockOf(
  texts: readonly Text[],
  between: (before: string, after: string) => string = () => '',
): TextBlock {
  const nodes: PlacedNode[] = []
  let text = ''
  for (const node of texts) {
    if (text !== '') text += between(text, node.data)
    nodes.push({ node, start: text.length })
    text += node.data
  }
  return { nodes, text: text.replace(/[\n\r]/g, ' ') }
}

/** Wrap a stretch of a block in `<mark>`: one, or several where it runs through links. */
export function wrapStretch({ nodes }: TextBlock, { start, end }: Stretch): HTMLElement[] {
  const marks: HTMLElement[] = []
  for (const { node, start: at } of nodes) {
    const from = Math.max(0, start - at)
    const to = Math.min(node.length, end - at)
    if (from < to) marks.push(wrap(node, from, to))
  }
  return marks
}

/** The text node keeps what stands before the mark, so that earlier places in it stay where they are. */
function wrap(node: Text, from: number, to: number): HTMLElement {
  const marked = node.splitText(from)
  marked.splitText(to - from)
  const mark = element('mark')
  marked.replaceWith(mark)
  mark.append(marked)
  return mark
}
