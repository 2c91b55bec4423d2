import type { KnownPages } from './known-pages.ts'
import { TextPacker } from './packed-texts.ts'
import { addressOf, type Page, type PageAddress } from './page.ts'
import type { PageSlice } from './render-slices.ts'
import type { SiteWriter } from './site-writer.ts'
import { filePath } from './url.ts'

/**
 * Most pages that are rendered in one run of Eleventy. It keeps something of each until the run ends, and takes a hundredth of
 * a second to begin one.
 */
export const pagesOfSlice = 200

/** Parts the pages that must be rendered from those of the last build that stay. */
export class ChangedPages {
  readonly #known: KnownPages
  readonly #writer: SiteWriter
  #kept = 0
  #changed = 0

  constructor(known: KnownPages, writer: SiteWriter) {
    this.#known = known
    this.#writer = writer
  }

  /** How many pages were kept, and how many were handed out to be rendered. */
  get figures(): { readonly kept: number; readonly changed: number } {
    return { kept: this.#kept, changed: this.#changed }
  }

  /**
   * The changed pages in slices; their data is made when the renderer asks for the next.
   *
   * @param early - taken one after the other, as the renderer gets on
   * @param late - pages that are there later
   */
  async *slices(early: Iterable<Page>, late: () => Promise<readonly Page[]>): AsyncGenerator<PageSlice> {
    let slice = new OpenSlice()
    for (const pages of [async () => early, late])
      for (const page of await pages()) {
        if (this.#keep(page)) continue
        slice.add(page, this.#known.made(page), this.#writer.lastHash(filePath(page.url)))
        if (!slice.isFull) continue
        yield this.#handOut(slice)
        slice = new OpenSlice()
      }
    if (slice.length > 0) yield this.#handOut(slice)
  }

  #keep(page: Page): boolean {
    const isKept = this.#known.keep(page, this.#writer)
    this.#kept += Number(isKept)
    return isKept
  }

  #handOut(slice: OpenSlice): PageSlice {
    this.#changed += slice.length
    return slice.close()
  }
}

/** A slice to which pages are added; their data is packed at once, so that nothing else is kept of them. */
class OpenSlice {
  readonly #pages: PageAddress[] = []
  readonly #data = new TextPacker()
  readonly #last: (string | undefined)[] = []

  add(page: Page, data: string, last: string | undefined): void {
    this.#pages.push(addressOf(page))
    this.#data.add(data)
    this.#last.push(last)
  }

  get length(): number {
    return this.#pages.length
  }

  get isFull(): boolean {
    return this.#pages.length >= pagesOfSlice || this.#data.isFull
  }

  close(): PageSlice {
    return { pages: this.#pages, data: this.#data.finish(), last: this.#last }
  }
}
