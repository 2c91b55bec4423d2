import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach } from 'vitest'
import { searchArticles } from './search-page-articles.ts'
import { servedSearch } from './search-site.tsx'
import type { ServedSite } from './served-site.ts'

/** A reader at the search page: a new page a test, in one browser. */
export interface SearchVisit {
  readonly site: ServedSite
  readonly page: Page
  /** Open the search page and wait until it has answered. */
  open(query?: string): Promise<void>
  done(): Promise<unknown>
  headlines(): Promise<string[]>
  status(): Promise<string | null>
  /** What the address asks for. */
  query(): string | null
  /** Paths that are fetched while something is done. */
  fetched(action: () => Promise<void>): Promise<string[]>
}

/** Serve `searchArticles` with the exact index to a test file. Its pages end with the site's browser. */
export function searchVisit(): SearchVisit {
  const site = servedSearch(searchArticles, 'exact')
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await site.browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })
  })
  beforeEach(async () => {
    await page?.close()
    page = await context.newPage()
  })

  const done = () => page.waitForSelector('[data-search-done]')
  return {
    site,
    get page() {
      return page
    },
    open: async (query = '') => {
      await page.goto(`${site.base}search/${query && `?${new URLSearchParams(query)}`}`)
      await done()
    },
    done,
    headlines: () => page.locator('[data-result]').allTextContents(),
    status: () => page.locator('#search-status').textContent(),
    query: () => new URL(page.url()).searchParams.get('q'),
    fetched: async (action) => {
      const paths: string[] = []
      const note = (request: { url(): string }) => paths.push(new URL(request.url()).pathname)
      page.on('request', note)
      await action()
      page.off('request', note)
      return paths
    },
  }
}
