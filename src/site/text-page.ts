import { isUtf8 } from 'node:buffer'
import type { Link, Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { blockText } from '../articles/article-text.ts'
import { linkPictures } from '../articles/link-pictures.ts'
import { parseMarkdown } from '../articles/markdown.ts'
import { renderTree } from '../articles/render-body.ts'
import { report } from '../diagnostics/report.ts'
import { isReadable } from '../diagnostics/report-unreadable.ts'
import { ownFiles, ownFolders } from './own-names.ts'
import type { TextData } from './page.ts'

/** The first parts of addresses that the site gives itself. */
const taken: ReadonlySet<string> = new Set([...ownFolders, ...ownFiles])

const sitemapName = /^sitemap(?:-\d+)?\.xml$/i

/** A link to an article of the site, with or without a path prefix. */
const articleLink = /^(?!\w+:|\/\/)(?:.*\/)?articles\/([\w-]+)(?:[/#?].*)?$/

/**
 * Read a hand-written page: its first heading is its title, the rest its text. What is wrong with it is reported.
 *
 * @param file - its path below the pages' folder decides its address
 * @param articles - the ids that a link can lead to
 * @param others - the addresses of pages that were read before
 * @returns `undefined` where it cannot be published
 */
export function readTextPage(
  file: VFile,
  articles: ReadonlySet<string>,
  others: Pick<ReadonlySet<string>, 'has'> = new Set(),
): TextData | undefined {
  if (!isUsable(file, others)) return undefined
  const tree = linkPictures(parseMarkdown(String(file).replace(/^\ufeff/, '')))
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  if (!heading)
    report(
      file,
      'page-title-missing',
      { line: 1 },
      'Unexpected page without a title, expected a heading `# …`, write one',
    )
  reportDeadLinks(file, tree, articles)
  const children = tree.children.filter((node) => node !== heading)
  return { title: heading === undefined ? '' : blockText(heading), html: renderTree({ ...tree, children }) }
}

/** Where a hand-written page stands: `a/b` of `a/b.md`. */
export function textPageAddress({ path }: VFile): string {
  return path.replace(/\.md$/i, '')
}

function isUsable(file: VFile, others: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (!isReadable(file)) return false
  if (typeof file.value !== 'string' && !isUtf8(file.value ?? new Uint8Array())) {
    report(file, 'page-encoding', undefined, 'Unexpected encoding, expected UTF-8, save the file as UTF-8')
    return false
  }
  const address = textPageAddress(file)
  const first = address.split('/')[0] ?? ''
  // Some disks do not tell capitals from small letters.
  const isTaken = taken.has(first.toLowerCase()) || sitemapName.test(first)
  if (!isTaken && !others.has(address)) return true
  const owner = isTaken ? 'the site has pages or files of its own' : 'another file of this name gives a page'
  const at = isTaken ? first : address
  report(
    file,
    'page-address-taken',
    undefined,
    `Unexpected page at \`/${at}/\`, ${owner} there, give the file another name`,
  )
  return false
}

function reportDeadLinks(file: VFile, tree: Root, articles: ReadonlySet<string>): void {
  for (const { url, position } of linksIn(tree)) {
    const id = articleLink.exec(url)?.[1]
    if (id === undefined || articles.has(id)) continue
    const { line = 1, column = 1 } = position?.start ?? {}
    report(
      file,
      'page-link-dead',
      { line, column },
      `Unexpected link to \`${url}\`, expected an article of the archive, look up its id`,
    )
  }
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
