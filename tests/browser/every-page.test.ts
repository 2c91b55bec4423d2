import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { servedSample } from './served-site.ts'

/** One address of each kind of page in the sample. */
const pages = [
  '',
  'articles/2021-07-19-kp7tdn/',
  'bulletins/',
  'bulletins/2021-07-17-ef6rxa/',
  'bulletins/2021-07-17-ef6rxa/text/',
  'bulletins/2021-07-17-ef6rxa/text/#L27-39',
  'dates/',
  'dates/2021/',
  'dates/2021/07/',
  'dates/2021/07/19/',
  'people/',
  'people/怀进鹏/',
  'places/',
  'places/西宁市/',
  'organizations/',
  'sources/',
  'sources/青海省科协/',
  'series/',
  'series/科学共同体要闻/',
  'search/',
  'about/',
  'studies/',
  'studies/terms/',
  'studies/connections/',
  'studies/connections/2021/',
  'studies/repeats/',
  'studies/coverage/',
  'data/',
  'nowhere/',
]

const site = servedSample()

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('%s, %i px wide', (colorScheme, width) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await site.browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      locale: 'zh-CN',
    })
  })
  afterAll(() => context.close())

  test.each(pages)('/%s', async (path) => {
    const page = await context.newPage()
    const seen = watch(page)
    const response = await page.goto(site.base + path)
    expect(response?.status()).toBe(path === 'nowhere/' ? 404 : 200)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'self'")
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    expect(await page.title()).toContain('科学共同体要闻')
    expect(await axeFindings(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'scrolls sideways',
    ).toBeLessThanOrEqual(width)
    expect(seen).toEqual({ errors: [], elsewhere: [] })
    await page.close()
  })
})

/** What a page must not do: complain on the console, or ask another host. */
function watch(page: Page): { errors: string[]; elsewhere: string[] } {
  const seen = { errors: [] as string[], elsewhere: [] as string[] }
  page.on('console', (message) => {
    const missing = message.text().includes('404') && message.location().url.endsWith('/nowhere/')
    if (message.type() === 'error' && !missing) seen.errors.push(message.text())
  })
  page.on('pageerror', (error) => seen.errors.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.base) && !request.url().startsWith('data:'))
      seen.elsewhere.push(request.url())
  })
  return seen
}
