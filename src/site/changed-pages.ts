import type { KnownPages } from './known-pages.ts'
import { packTexts } from './packed-texts.ts'
import { addressOf, type Page } from './page.ts'
import type { PageSlice } from './render-slices.ts'
import type { SiteWriter } from './site-writer.ts'
import { filePath } from './url.ts'

/**
 * Pages that are rendered in one run of Eleventy. It keeps something of each until the run ends, and takes a hundredth of
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
    let slice: Page[] = []
    for (const pages of [async () => early, late])
      for (const page of await pages()) {
        if (this.#keep(page)) continue
        slice.push(page)
        if (slice.length < pagesOfSlice) continue
        yield this.#made(slice)
        slice = []
      }
    if (slice.length > 0) yield this.#made(slice)
  }

  #keep(page: Page): boolean {
    const isKept = this.#known.keep(page, this.#writer)
    this.#kept += Number(isKept)
    return isKept
  }

  #made(pages: readonly Page[]): PageSlice {
    this.#changed += pages.length
    return {
      pages: pages.map(addressOf),
      data: packTexts(pages, (page) => this.#known.made(page)),
      last: pages.map(({ url }) => this.#writer.lastHash(filePath(url))),
    }
  }
}
