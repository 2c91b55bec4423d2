import type { Element, Root as HtmlRoot, Text as HtmlText } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, PhrasingContent, Root } from 'mdast'

/**
 * The HTML of a tree of paragraphs and headings that hold text and links at names, and nothing else: what most articles
 * are. The same as remark's way gives, which takes five times as long: there is nothing in it to sanitise.
 *
 * @returns `undefined` for any other tree
 */
export function renderPlainTree(tree: Root): string | undefined {
  const children: (Element | HtmlText)[] = []
  for (const node of tree.children) {
    const element = elementOf(node)
    if (element === undefined) return undefined
    if (children.length > 0) children.push(lineEnd)
    children.push(element)
  }
  const root: HtmlRoot = { type: 'root', children }
  return children.length === 0 ? '' : `${toHtml(root)}\n`
}

const lineEnd: HtmlText = { type: 'text', value: '\n' }

function elementOf(node: Nodes): Element | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
  const children: (Element | HtmlText)[] = []
  for (const child of node.children) {
    const part = partOf(child)
    if (part === undefined) return undefined
    children.push(part)
  }
  return element(node.type === 'heading' ? `h${node.depth}` : 'p', children)
}

function partOf(node: PhrasingContent): Element | HtmlText | undefined {
  if (node.type === 'text') return plainText(node.value)
  const [text, more] = node.type === 'link' ? node.children : []
  if (node.type !== 'link' || !isAtName(node) || text?.type !== 'text' || more) return undefined
  const link = plainText(text.value)
  const { className } = node.data?.hProperties ?? {}
  return link && element('a', [link], { href: node.url, className: className as string[] })
}

/** A path in the site, every sign in it that remark would encode encoded. */
const encodedPath = /^\/(?!\/)(?:[!#$&-;=?-Z_a-z~]|%[0-9A-F]{2})*$/

/** A link that this program has set; what a person wrote is sanitised. */
function isAtName({ url, title, data }: Extract<PhrasingContent, { type: 'link' }>): boolean {
  return data?.hProperties?.className !== undefined && !title && encodedPath.test(url)
}

/** remark takes blanks away around a line's end. */
function plainText(value: string): HtmlText | undefined {
  return /[\n\r]/.test(value) ? undefined : { type: 'text', value }
}

function element(
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}
