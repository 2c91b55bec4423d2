import { hash } from 'node:crypto'
import type { MadePage, Page } from './page.ts'
import type { Site } from './site.ts'
import type { SiteWriter } from './site-writer.ts'
import { filePath, type UrlPath } from './url.ts'

/** By address: the hash of what a page was made of, in base64, and the hash of the HTML that came of it, in hex. */
export type PageHashes = Readonly<Record<UrlPath, readonly [made: string, html: string]>>

/** What an earlier build knew about its pages. */
export interface PageMemory {
  /** Of the program that rendered them: another one may render the same data differently. */
  readonly version: string
  readonly hashes: PageHashes
}

/**
 * Knows which pages need not be rendered again: a page's HTML is a function of its data, the site and the program.
 *
 * The hash of the HTML stands beside, so that a memory that does not belong to the output folder keeps nothing wrong.
 */
export class KnownPages {
  readonly #last: PageHashes
  readonly #common: string
  readonly #made = new Map<UrlPath, string>()

  constructor(last: PageHashes, site: Site, version: string) {
    this.#last = last
    this.#common = hash('sha256', `${version} ${JSON.stringify(site)}`)
  }

  /** Keep a page of the last build; `false` where it must be rendered. */
  keep(page: Page, writer: SiteWriter): boolean {
    const { url, kind } = page
    const [made, html] = this.#last[url] ?? []
    if (made === undefined) return false
    const now = this.#hash(kind, keyOf(page))
    // Needed again where the page is rendered.
    if (page.key) this.#made.set(url, now)
    if (made !== now || html !== writer.lastHash(filePath(url))) return false
    this.#made.set(url, made)
    return writer.keep(filePath(url))
  }

  /** A page with its data; what it is made of is noted. */
  made(page: Page): MadePage {
    const { kind, url } = page
    const data = JSON.stringify(page.data())
    const known = page.key && this.#made.get(url)
    this.#made.set(url, known ?? this.#hash(kind, page.key?.() ?? data))
    return { kind, url, data }
  }

  /** For the next build: every page that this one kept or wrote. */
  hashes(writer: SiteWriter): PageHashes {
    return Object.fromEntries(
      [...this.#made].map(([url, made]) => [url, [made, writer.hash(filePath(url)) ?? '']]),
    )
  }

  #hash(kind: string, data: string): string {
    return hash('sha256', `${this.#common} ${kind} ${data}`, 'base64')
  }
}

/** What decides a page's data: its key, else the data itself, as JSON. */
function keyOf({ data, key }: Page): string {
  return key ? key() : JSON.stringify(data())
}
