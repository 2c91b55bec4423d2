import { hash } from 'node:crypto'
import { FileParts, type KnownPart } from './file-parts.ts'
import type { Page } from './page.ts'
import type { SiteFile } from './site-file.ts'
import type { SiteWriter } from './site-writer.ts'
import { filePath, type UrlPath } from './url.ts'

/**
 * By a page's address, or another file's path: the hash of what it was made of, in base64, and the hash of the bytes that
 * came of it, in hex; of a long file its parts too.
 */
export type PageHashes = Readonly<
  Record<string, readonly [made: string, bytes: string, parts?: readonly KnownPart[]]>
>

/** What an earlier build knew about its pages. */
export interface PageMemory {
  /** Of the program that rendered them: another one may render the same data differently. */
  readonly version: string
  readonly hashes: PageHashes
}

/**
 * Knows which pages need not be rendered again, and which files need not be made: a page's HTML is a function of its data,
 * the site and the program.
 *
 * The hash of the bytes stands beside, so that a memory that does not belong to the output folder keeps nothing wrong.
 */
export class KnownPages {
  readonly #last: PageHashes
  readonly #common: string
  readonly #made = new Map<UrlPath, string>()
  readonly #madeFiles = new Map<string, string>()
  readonly #parts = new Map<string, readonly KnownPart[]>()
  /** Of the page that was looked at last, where it has no key: it is needed again where that page is rendered. */
  #data: { readonly of: Page; readonly json: string } | undefined

  /**
   * @param common - what decides all pages besides: the site, options
   * @param version - of the program that renders
   */
  constructor(last: PageHashes, common: unknown, version: string) {
    this.#last = last
    this.#common = hash('sha256', `${version} ${JSON.stringify(common)}`, 'base64')
  }

  /** Whether nothing is known of any page: all are rendered. */
  get isEmpty(): boolean {
    return Object.keys(this.#last).length === 0
  }

  /** Keep a page of the last build; `false` where it must be rendered. */
  keep(page: Page, writer: SiteWriter): boolean {
    const { url, kind } = page
    const [made, html] = this.#last[url] ?? []
    if (made === undefined) return false
    const now = this.#hash(kind, page.key?.() ?? this.#dataOf(page))
    // Needed again where the page is rendered.
    if (page.key) this.#made.set(url, now)
    if (made !== now || !writer.keep(filePath(url), html)) return false
    this.#made.set(url, made)
    return true
  }

  /** A page's data, as JSON; what it is made of is noted. */
  made(page: Page): string {
    const { kind, url } = page
    const data = this.#dataOf(page)
    const known = page.key && this.#made.get(url)
    this.#made.set(url, known ?? this.#hash(kind, page.key?.() ?? data))
    return data
  }

  /** Put a file into the site; its content is not made where the last build's has the same key. */
  write(file: SiteFile, writer: SiteWriter): void {
    for (const _ of this.writeInSteps(file, writer));
  }

  /** The same in steps, one a part of the file: in between the thread may do something else. */
  *writeInSteps(file: SiteFile, writer: SiteWriter): Generator<void> {
    const { path, key, parts } = file
    if (key !== undefined && this.#keepFile(path, key, writer)) return
    if (!parts) return writer.write(path, file.content)
    const [, , last = []] = this.#last[path] ?? []
    const known = new FileParts(last, (from, length) => writer.readLast(path, from, length))
    const contents = known.contents(parts(), (made) => this.#hash('part', made))
    yield* writer.writeInSteps(path, contents, (bytes) => known.note(bytes))
    this.#parts.set(path, known.known)
  }

  #keepFile(path: string, key: string, writer: SiteWriter): boolean {
    const now = this.#hash('file', key)
    this.#madeFiles.set(path, now)
    const [made, bytes, parts] = this.#last[path] ?? []
    if (made !== now || !writer.keep(path, bytes)) return false
    if (parts) this.#parts.set(path, parts)
    return true
  }

  /** For the next build: every page and keyed file that this one kept or wrote. */
  hashes(writer: SiteWriter): PageHashes {
    const known = ([name, made, path]: readonly [string, string, string]) => {
      const bytes = writer.file(path)?.hash ?? ''
      const parts = this.#parts.get(name)
      return [name, parts ? ([made, bytes, parts] as const) : ([made, bytes] as const)] as const
    }
    const pages = [...this.#made].map(([url, made]) => known([url, made, filePath(url)]))
    const files = [...this.#madeFiles].map(([path, made]) => known([path, made, path]))
    return Object.fromEntries([...pages, ...files])
  }

  /** As JSON. */
  #dataOf(page: Page): string {
    if (this.#data?.of === page) return this.#data.json
    const json = JSON.stringify(page.data())
    this.#data = page.key ? undefined : { of: page, json }
    return json
  }

  #hash(kind: string, data: string): string {
    return hash('sha256', `${this.#common} ${kind} ${data}`, 'base64')
  }
}
