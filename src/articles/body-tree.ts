import type { Nodes, Root, Text } from 'mdast'
import { linkPictures } from './link-pictures.ts'
import { parseMarkdown } from './markdown.ts'

/**
 * An article's body as a tree.
 *
 * A line end inside a paragraph is joined as a reader expects: to nothing between Chinese characters, else to a space.
 * A picture from elsewhere is a link.
 */
export function parseBody(markdown: string): Root {
  return plainTree(markdown) ?? joinLines(linkPictures(parseMarkdown(markdown)))
}

/** A paragraph or `###` of one line that no rule of Markdown touches; most bodies are nothing else. */
const plainBlock =
  /^(?:### (?=[^\s#]))?(?![ \t#>*+\-=_~`|:<[]|\d{1,9}[.)])[^\n\\`*_[\]<&\ufeff]*[^\n\\`*_[\]<&\ufeff\s#]$/

/** The tree of a plain body, many times faster than the parser and the same but for positions. */
function plainTree(markdown: string): Root | undefined {
  const blocks = markdown.replace(/\n$/, '').split('\n\n')
  if (markdown.includes('\0') || !blocks.every((block) => plainBlock.test(block))) return undefined
  return { type: 'root', children: blocks.map(plainNode) }
}

function plainNode(block: string): Root['children'][number] {
  if (!block.startsWith('### ')) return { type: 'paragraph', children: [{ type: 'text', value: block }] }
  return { type: 'heading', depth: 3, children: [{ type: 'text', value: block.slice(4) }] }
}

/**
 * The Markdown of a tree of plain paragraphs and sub-headlines, many times faster than the formatter and the same.
 *
 * @returns `undefined` for any other tree
 */
export function plainMarkdown({ children }: Root): string | undefined {
  const blocks: string[] = []
  for (const node of children) {
    const block = plainBlockOf(node)
    if (block === undefined || !plainBlock.test(block)) return undefined
    blocks.push(block)
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function plainBlockOf(node: Root['children'][number]): string | undefined {
  if (node.type !== 'paragraph' && !(node.type === 'heading' && node.depth === 3)) return undefined
  const [text, more] = node.children
  if (text?.type !== 'text' || more !== undefined || text.value.includes('\0')) return undefined
  if (node.type === 'heading') return `### ${text.value}`
  // That would be read as a heading.
  return text.value.startsWith('#') ? undefined : text.value
}

function joinLines(tree: Root): Root {
  const texts: Text[] = []
  collectTexts(tree, texts)
  for (const [index, text] of texts.entries()) {
    if (!text.value.includes('\n')) continue
    const [before, after] = [texts[index - 1]?.value ?? '', texts[index + 1]?.value ?? '']
    text.value = text.value.replace(/\n/g, (end, at: number) =>
      isChinese(before + text.value.slice(0, at)) && isChineseStart(text.value.slice(at + end.length) + after)
        ? ''
        : ' ',
    )
  }
  return tree
}

function collectTexts(node: Nodes, into: Text[]): void {
  if (node.type === 'text') into.push(node)
  else if ('children' in node) for (const child of node.children) collectTexts(child, into)
}

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…·]'
const wideEnd = new RegExp(`${wide}$`, 'u')
const wideStart = new RegExp(`^${wide}`, 'u')

function isChinese(text: string): boolean {
  return wideEnd.test(text.slice(-2))
}

function isChineseStart(text: string): boolean {
  return wideStart.test(text)
}
