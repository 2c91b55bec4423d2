import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { servedLongArchive } from './long-archive.ts'

const site = servedLongArchive()
const person = 'people/huai-jinpeng/'

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('front → year → day → article → person → their 2023 → article → printed text', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled, reducedMotion: 'reduce' })
    await page.goto(site.base)
    await page.locator('.site-nav').getByText('日期').click()
    await page.locator('.years').getByText('2024年').click()
    await page.locator('.month td a').first().click()
    await page.locator('main .headline a').first().click()
    await page.locator('.text a.person').first().click()
    expect(new URL(page.url()).pathname).toBe(`/archive/${person}`)
    await page.locator('.year-jump').getByText('2023年').click()
    expect(new URL(page.url()).hash).toBe('#y2023')
    const year = page.locator('.by-year > :target')
    expect(await year.locator('.numeral').textContent()).toBe('2023')
    // A page that is still being laid out has not yet been scrolled to the year.
    await expect.poll(() => year.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100)
    await year.locator('.headline a').first().click()
    expect(await page.locator('.day-mark time').getAttribute('datetime')).toMatch(/^2023-12/)
    await page.locator('#origin ~ .facts').getByText('行').first().click()
    expect(await page.locator('h1').textContent()).toBe('简报原文')
    await page.close()
  })

  test.each(['people/怀进鹏/', 'people/张黎/'])('the old address %s leads on', async (old) => {
    const page = await site.browser.newPage({ javaScriptEnabled })
    await page.goto(site.base + old)
    await page.waitForURL((url) => url.pathname !== `/archive/${encodeURI(old)}`)
    expect(await page.locator('h1').textContent()).toBe(old.includes('张黎') ? '马吉孝' : '怀进鹏')
    await page.close()
  })
})

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('%s, %i px wide', (colorScheme, width) => {
  test.each([
    ['an older page of a list', () => `${person}1/`],
    ['the list of bulletins', () => 'bulletins/'],
    ['a withdrawn article', () => site.withdrawn()],
    ['a page written by hand', () => 'licence/'],
    ['a term', () => 'studies/terms/调研/'],
    ['a person with several years', () => person],
    ['a month', () => 'dates/2023/05/'],
    ['a redirect', () => 'people/张黎/'],
  ])('%s', async (_, path) => {
    const page = await site.browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    await stayHere(page)
    expect((await page.goto(site.base + path()))?.status()).toBe(200)
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })
})

/** A redirect is looked at, not followed. */
async function stayHere(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return await route.continue()
    const response = await route.fetch()
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '')
    await route.fulfill({ response, body })
  })
}

test.each([320, 390, 520, 760, 1280])(
  'at %i px no line of a text begins with a closing mark',
  async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(`${site.base}dates/2023/05/01/`)
    await page.locator('main .headline a').first().click()
    expect(await page.locator('.text').evaluate(lineBeginnings)).not.toContainEqual(
      expect.stringMatching(/[，。、；：？！”’）》」』】]/),
    )
    await page.close()
  },
)

/** The first character of each line of an element's paragraphs. */
function lineBeginnings(element: Element): string[] {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const beginnings: string[] = []
  let line = Number.NEGATIVE_INFINITY
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < (node.textContent ?? '').trimEnd().length; at += 1) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { top, height } = range.getBoundingClientRect()
      if (height > 0 && top > line + height / 2) {
        beginnings.push(range.toString())
        line = top
      }
    }
  return beginnings
}
