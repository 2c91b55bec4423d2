import { defaultSchema, type Schema } from 'hast-util-sanitize'
import type { Root } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { renderPlainTree } from './render-plain-tree.ts'

/** The classes of links at names, besides what the default schema lets through. */
const linkClasses: [string, ...string[]] = ['className', 'name', 'person', 'place', 'organization']

const sanitize: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    a: [...(defaultSchema.attributes?.a ?? []).filter((attribute) => !isClass(attribute)), linkClasses],
  },
}

const processor = unified().use(remarkHtml, { sanitize }).freeze()

/**
 * The HTML of a tree that `parseBody` gave, perhaps with links added to it; sanitised: safe to place in a page whatever
 * the Markdown says.
 */
export function renderTree(tree: Root): string {
  return renderPlainTree(tree) ?? renderAnyTree(tree)
}

/** The same for every tree, by remark's own way. */
export function renderAnyTree(tree: Root): string {
  return processor.stringify(tree)
}

/** The default schema lets the class of a footnote's way back through; the schema takes one list of classes alone. */
function isClass(attribute: unknown): boolean {
  return Array.isArray(attribute) && attribute[0] === 'className'
}
