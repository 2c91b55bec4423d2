import { describe, expect, test } from 'vitest'
import { openPage } from '../../bench/search/open-page.ts'
import { holding, searchArticles } from './search-page-articles.ts'
import { servedSearch } from './search-site.tsx'

const site = servedSearch(searchArticles, 'pagefind')

describe('with Pagefind', () => {
  test.each(['pagefind.js', 'wasm.*', 'index/*', 'pages.bin'])(
    'without %s: a message with “try again”, which finds all once it is there, never fewer results',
    async (part) => {
      const page = await openPage(site.browser)
      await page.route(`**/pagefind/${part}`, (route) => route.abort())
      await page.goto(`${site.base}search/?q=科创`)
      await page.waitForSelector('[data-search-done]')
      expect(await page.locator('[role=alert]').count()).toBe(1)
      expect(await page.locator('[data-result]').count()).toBe(0)
      expect(await page.locator('#search-status').textContent()).toBe('')
      await page.unroute(`**/pagefind/${part}`)
      await page.click('.failure button')
      await page.waitForSelector('[data-result]')
      await page.waitForSelector('[data-search-done]')
      expect(await page.locator('#search-status').textContent()).toBe(`找到 ${holding('科创').length} 篇`)
      await page.context().close()
    },
  )
})
