import type { Heading, Link, Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { ArchivedArticle, ArchivedMention, EntryId, RegisterKind } from '../archive/archive.ts'
import { blockText, textBlocks } from '../articles/article-text.ts'
import { parseBody } from '../articles/body-tree.ts'
import { renderTree } from '../articles/render-body.ts'
import { registerOf } from '../entities/authority.ts'
import type { NameKind } from '../entities/names.ts'

/** Says where a link leads: what stands in `href`. */
type AddressOf = (kind: RegisterKind, id: EntryId) => string

/** An article's text before it is HTML, as JSON can say it. */
export interface LinkedText {
  /** Markdown, as it is on file. */
  readonly body: string
  /** Its words as they are shown; each block has its length on file. */
  readonly blocks: readonly string[]
  /** By block, then place; never overlapping. */
  readonly links: readonly NameLinkPlace[]
}

/** A name in the text that leads to its page. UTF-16 units within the block, end exclusive. */
export interface NameLinkPlace {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  readonly href: string
}

/** An article's body as sanitised HTML, its words as `blocks` has them. */
export function bodyHtml({ body, blocks }: Pick<ArchivedArticle, 'body' | 'blocks'>): string {
  const tree = parseBody(body)
  showWords(textBlocks(tree), blocks)
  return renderTree(tree)
}

/** What {@link linkedText} needs of an article. */
export interface LinkableText extends Pick<ArchivedArticle, 'body' | 'blocks'> {
  readonly mentions: Iterable<ArchivedMention>
}

/** An article's text with a link at the first mention of each name in a paragraph. */
export function linkedText({ body, blocks, mentions }: LinkableText, addressOf: AddressOf): LinkedText {
  const links = firstMentions(mentions).map(({ block, start, end, kind, entry }) => ({
    block,
    start,
    end,
    kind,
    href: addressOf(registerOf[kind], entry),
  }))
  return { body, blocks, links }
}

/** Its sanitised HTML. Sub-headlines begin at `h2`, so that a page's headings are in order. */
export function articleHtml({ body, blocks: shown, links }: LinkedText): string {
  const tree: Root = parseBody(body)
  const blocks = textBlocks(tree)
  for (const [block, node] of blocks.entries())
    if ('children' in node)
      linkNames(
        node as { children: PhrasingContent[] },
        links.filter((link) => link.block === block),
      )
  showWords(blocks, shown)
  raiseHeadings(tree)
  return renderTree(tree)
}

/** Put the words that are shown in the place of those on file; both have the same length. Code stays. */
function showWords(nodes: readonly Nodes[], blocks: readonly string[]): void {
  for (const [index, block] of nodes.entries()) {
    const shown = blocks[index]
    if (shown !== undefined && block.type !== 'code' && shown !== blockText(block)) showBlock(block, shown)
  }
}

function showBlock(block: Nodes, shown: string): void {
  let offset = 0
  const walk = (node: Nodes) => {
    if (node.type === 'text') node.value = shown.slice(offset, offset + node.value.length)
    if ('children' in node) for (const child of node.children) walk(child)
    else offset += blockText(node).length
  }
  walk(block)
}

/** The highest become `h2`; each other one is a level below the one that it stands under, whatever it skipped. */
function raiseHeadings(tree: Root): void {
  const above: number[] = []
  for (const heading of headingsIn(tree)) {
    while ((above.at(-1) ?? 0) >= heading.depth) above.pop()
    above.push(heading.depth)
    heading.depth = Math.min(6, above.length + 1) as typeof heading.depth
  }
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsIn) : []
}

/** The first mention of each name in each block of the text, in their order. */
function firstMentions(mentions: Iterable<ArchivedMention>): ArchivedMention[] {
  const known = new Set<string>()
  return [...mentions].filter(({ block, kind, entry }) => {
    const key = `${block} ${kind} ${entry}`
    return block >= 0 && !known.has(key) && known.add(key)
  })
}

/** Links only where a name lies whole in one top-level text node: one inside other markup stays as it is. */
function linkNames(parent: { children: PhrasingContent[] }, links: readonly NameLinkPlace[]): void {
  let offset = 0
  parent.children = parent.children.flatMap((child) => {
    const start = offset
    offset += lengthOf(child)
    if (child.type !== 'text') return [child]
    const inside = links.filter((link) => link.start >= start && link.end <= offset)
    return splitText(child, start, inside)
  })
}

function splitText(node: Text, offset: number, links: readonly NameLinkPlace[]): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let at = 0
  for (const link of links) {
    const [start, end] = [link.start - offset, link.end - offset]
    if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) })
    parts.push(linkNode(link, node.value.slice(start, end)))
    at = end
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) })
  return parts
}

function linkNode({ kind, href }: NameLinkPlace, text: string): Link {
  return {
    type: 'link',
    url: href,
    children: [{ type: 'text', value: text }],
    data: { hProperties: { className: ['name', kind] } },
  }
}

/** As many UTF-16 units as `articleText` counts for a node. */
function lengthOf(node: PhrasingContent): number {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.length
  if (node.type === 'break') return 1
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}
