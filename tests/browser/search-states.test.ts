import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { searchArticles } from './search-page-articles.ts'
import { servedSearch } from './search-site.tsx'

const site = servedSearch(searchArticles, 'exact')

/** What a reader may see, and how one comes there. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: (page) => open(page, ''),
  'names offered': async (page) => {
    await open(page, '')
    await page.fill('#search-query', 'hjp')
    await page.waitForSelector('#search-suggestions [role="row"]')
    await page.keyboard.press('ArrowDown')
  },
  results: (page) => open(page, '?q=科创'),
  'filters open': async (page) => {
    await open(page, '?q=科创&person=怀进鹏&from=2021-01-01')
    // The groups come with the script that is loaded later.
    await page.waitForSelector('[data-facet="bulletin"]', { state: 'attached' })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('#search details')) details.setAttribute('open', '')
    })
    await page.waitForSelector('[data-facet="bulletin"] li')
    await page.waitForSelector('[data-facet="years"] li')
  },
  'nothing found': (page) => open(page, '?q=科创 怀进朋'),
  failure: async (page) => {
    await page.route('**/records/*', (route) => route.abort())
    await open(page, '?q=科创')
    await page.unroute('**/records/*')
  },
  'marked article': async (page) => {
    await page.goto(`${site.base}articles/seed-1/?q=科创`)
    await page.waitForSelector('.marks-bar')
  },
}

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`${site.base}search/${search}`)
  await page.waitForSelector('[data-search-done]')
}

describe.each([
  ['light', 1280],
  ['dark', 320],
  ['light', 320],
  ['dark', 1280],
] as const)('%s, %i px wide', (colorScheme, width) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await site.browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      locale: 'zh-CN',
    })
    page = await context.newPage()
  })
  afterAll(() => context.close())

  test.each(Object.entries(states))('%s', async (_, show) => {
    await show(page)
    expect(await axeFindings(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, 'scrolls sideways').toBeLessThanOrEqual(width)
  })
})
