import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { FacetKind } from '../../src/search/tables/facet-kind.ts'
import { fold } from '../../src/text/fold.ts'

/** An article as its page shows it: what the truth of a query is told by. */
export interface ShownArticle {
  /** From the host's root, percent-encoded as browsers have it. */
  readonly path: string
  /** Folded. */
  readonly headline: string
  /** Folded headline and text, blocks parted by line ends. */
  readonly text: string
  readonly date?: string
  /** Ids of the names that its page lists. */
  readonly names: Readonly<Record<FacetKind, readonly string[]>>
}

/** Pages that the browser reads at a time. */
const BATCH = 100

/** Read all articles of a site from their pages, as a browser understands them: nothing of the search is used. */
export async function readArticles(folder: string, base: string, page: Page): Promise<ShownArticle[]> {
  const ids = readdirSync(join(folder, 'articles')).sort()
  const articles: ShownArticle[] = []
  for (let at = 0; at < ids.length; at += BATCH) {
    const addresses = ids.slice(at, at + BATCH).map((id) => `${base}articles/${encodeURIComponent(id)}/`)
    for (const { headline, text, ...shown } of await page.evaluate(readPages, { addresses, lists }))
      articles.push({ ...shown, headline: fold(headline), text: fold(text) })
  }
  return articles
}

/** Where the site says that it stands: `/` or `/archive/`. */
export function pathPrefixOf(folder: string): string {
  const html = readFileSync(join(folder, 'search/index.html'), 'utf8')
  return /&quot;pathPrefix&quot;:&quot;([^&]*)&quot;/.exec(html)?.[1] ?? '/'
}

/** Where an article's page links its names. */
const lists: Readonly<Record<FacetKind, string>> = {
  source: '.source-line a[href*="/sources/"]',
  series: '.source-line a[href*="/series/"]',
  person: '.names.people a',
  place: '.names.places a',
  organization: '.names.organizations a',
  bulletin: '.facts a[href*="/bulletins/"]:not([href*="/text/"])',
}

interface ReadRequest {
  readonly addresses: readonly string[]
  readonly lists: Readonly<Record<FacetKind, string>>
}

/** Runs in the browser. Pages without an article's body, such as withdrawn ones, are left out. */
async function readPages({ addresses, lists }: ReadRequest) {
  const blocks = 'p,h1,h2,h3,h4,h5,h6,li,td,th,blockquote,pre,div,header,br,tr,ul,ol,table'
  const linesOf = (root: Node): string => {
    if (root instanceof Text) return root.data.replace(/[\n\r]/g, ' ')
    const inside = [...root.childNodes].map(linesOf).join('')
    return root instanceof Element && root.matches(blocks) ? `\n${inside}\n` : inside
  }
  const idsOf = (page: Document, kind: FacetKind) =>
    [...page.querySelectorAll(lists[kind])].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.split('/').at(-2) ?? ''),
    )
  const read = async (address: string) => {
    const html = await (await fetch(address)).text()
    const page = new DOMParser().parseFromString(html, 'text/html')
    const body = page.querySelector('[data-pagefind-body]')
    if (!body) return []
    const date = page.querySelector('.source-line time')?.getAttribute('datetime')
    return [
      {
        path: new URL(address).pathname,
        headline: body.querySelector('h1')?.textContent ?? '',
        text: linesOf(body)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .join('\n'),
        ...(date && { date }),
        names: {
          source: idsOf(page, 'source'),
          series: idsOf(page, 'series'),
          person: idsOf(page, 'person'),
          place: idsOf(page, 'place'),
          organization: idsOf(page, 'organization'),
          bulletin: idsOf(page, 'bulletin'),
        },
      },
    ]
  }
  return (await Promise.all(addresses.map(read))).flat()
}
