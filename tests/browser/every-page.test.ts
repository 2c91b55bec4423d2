import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SiteServer } from '../../src/cli/site-server.ts'
import { TestArchive } from '../whole-site/run-yaowen.ts'
import { openBrowser } from './open-browser.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One address of each kind of page in the sample. */
const pages = [
  '',
  'articles/2021-07-19-kp7tdn/',
  'bulletins/',
  'bulletins/2021-07-17-ef6rxa/',
  'bulletins/2021-07-17-ef6rxa/text/',
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
  'nowhere/',
]

let archive: TestArchive
let server: SiteServer
let base: string
let browser: Browser
beforeAll(async () => {
  archive = TestArchive.ofSample()
  expect(archive.run('build', '--path-prefix', '/archive/')).toMatchObject({ code: 0 })
  server = new SiteServer(archive.output, '/archive/', false)
  base = await server.listen(0)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  archive?.remove()
})

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('%s, %i px wide', (colorScheme, width) => {
  let context: BrowserContext
  beforeAll(async () => {
    context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, locale: 'zh-CN' })
  })
  afterAll(() => context.close())

  test.each(pages)('/%s', async (path) => {
    const page = await context.newPage()
    const seen = watch(page)
    const response = await page.goto(base + path)
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
    if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
      seen.elsewhere.push(request.url())
  })
  return seen
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
