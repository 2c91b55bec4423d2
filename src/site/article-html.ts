import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { ArchivedArticle, ArchivedMention, EntryId, RegisterKind } from '../archive/archive.ts'
import { blockText, textBlocks } from '../articles/article-text.ts'
import { parseBody } from '../articles/body-tree.ts'
import { renderTree } from '../articles/render-body.ts'
import type { NameKind } from '../entities/names.ts'
import type { UrlPath } from './url.ts'

const registerOf: Readonly<Record<NameKind, RegisterKind>> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
}

/** Says where a link leads. */
type AddressOf = (kind: RegisterKind, id: EntryId) => UrlPath | string

/** An article's body as sanitised HTML, its words as `blocks` has them. */
export function bodyHtml({ body, blocks }: Pick<ArchivedArticle, 'body' | 'blocks'>): string {
  const tree = parseBody(body)
  showWords(textBlocks(tree), blocks)
  return renderTree(tree)
}

/**
 * The same with a link at the first mention of each name in a paragraph.
 *
 * Sub-headlines begin at `h2`, so that a page's headings are in order.
 *
 * @param addressOf - what stands in `href`
 */
export function articleHtml(article: ArchivedArticle, addressOf: AddressOf): string {
  const tree: Root = parseBody(article.body)
  const blocks = textBlocks(tree)
  for (const [block, mentions] of firstMentions(article.mentions)) {
    const node = blocks[block]
    if (node !== undefined && 'children' in node)
      linkMentions(node as { children: PhrasingContent[] }, mentions, addressOf)
  }
  showWords(blocks, article.blocks)
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

function raiseHeadings(tree: Root): void {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const by = Math.min(...headings.map(({ depth }) => depth)) - 2
  for (const heading of headings) heading.depth = Math.min(6, heading.depth - by) as typeof heading.depth
}

/** By block, in order: the first mention of each name. */
function firstMentions(mentions: readonly ArchivedMention[]): Map<number, ArchivedMention[]> {
  const byBlock = new Map<number, ArchivedMention[]>()
  for (const mention of mentions) {
    const first = byBlock.get(mention.block) ?? []
    byBlock.set(mention.block, first)
    if (!first.some(({ kind, entry }) => kind === mention.kind && entry === mention.entry))
      first.push(mention)
  }
  return byBlock
}

/** Links only where a mention lies whole in one top-level text node: one inside other markup stays as it is. */
function linkMentions(
  parent: { children: PhrasingContent[] },
  mentions: readonly ArchivedMention[],
  addressOf: AddressOf,
): void {
  let offset = 0
  parent.children = parent.children.flatMap((child) => {
    const start = offset
    offset += lengthOf(child)
    if (child.type !== 'text') return [child]
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= offset)
    return splitText(child, start, inside, addressOf)
  })
}

function splitText(
  node: Text,
  offset: number,
  mentions: readonly ArchivedMention[],
  addressOf: AddressOf,
): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let at = 0
  for (const mention of mentions) {
    const [start, end] = [mention.start - offset, mention.end - offset]
    if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) })
    parts.push(nameLink(mention, node.value.slice(start, end), addressOf))
    at = end
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) })
  return parts
}

function nameLink({ kind, entry }: ArchivedMention, text: string, addressOf: AddressOf): Link {
  return {
    type: 'link',
    url: addressOf(registerOf[kind], entry),
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
