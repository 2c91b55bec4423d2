import type { Definition, Image, ImageReference, Nodes, PhrasingContent, Root } from 'mdast'

/** An address that is no path of the site. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i
/** One that a link can lead to. */
const onTheWeb = /^(?:https?:)?\/\//i

type Picture = Image | ImageReference

/**
 * Make pictures from elsewhere links that carry their alternative text, or their address: a page loads nothing from other
 * hosts, so they would be broken icons. Inside a link, and where no link can lead, the text alone stays.
 *
 * @returns the same tree
 */
export function linkPictures(tree: Root): Root {
  linkBelow(tree, definitionsOf(tree), false)
  return tree
}

function linkBelow(node: Nodes, definitions: ReadonlyMap<string, Definition>, inLink: boolean): void {
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    const link =
      child.type === 'image' || child.type === 'imageReference'
        ? linkTo(child, definitions, inLink)
        : undefined
    if (link) node.children[index] = link
    else linkBelow(child, definitions, inLink || child.type === 'link' || child.type === 'linkReference')
  }
}

function linkTo(
  picture: Picture,
  definitions: ReadonlyMap<string, Definition>,
  inLink: boolean,
): PhrasingContent | undefined {
  const target = picture.type === 'image' ? picture : definitions.get(picture.identifier)
  if (!target || !elsewhere.test(target.url)) return undefined
  const { url, title } = target
  const text = { type: 'text' as const, value: picture.alt || url }
  if (inLink || !onTheWeb.test(url)) return text
  return { type: 'link', url, ...(title && { title }), children: [text] }
}

/** The first of each name counts. */
function definitionsOf(node: Nodes, into = new Map<string, Definition>()): Map<string, Definition> {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) definitionsOf(child, into)
  return into
}
