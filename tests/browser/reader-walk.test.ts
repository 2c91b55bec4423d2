import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { servedSample } from './served-site.ts'

const site = servedSample()

/** The first and the last line of a printed text that stand out; no line between them does not. */
async function linesMarked(page: Page): Promise<{ first: number; last: number }> {
  const marked = await page
    .locator('.printed > li')
    .evaluateAll((lines) =>
      lines.flatMap((line, index) =>
        getComputedStyle(line).backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [index + 1],
      ),
    )
  const [first = 0, last = 0] = [marked[0], marked.at(-1)]
  expect(marked).toHaveLength(last - first + 1)
  return { first, last }
}

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('front → dates → year → day → article → person → article → printed lines', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled })
    await page.goto(site.base)
    await page.locator('.site-nav').getByText('日期').click()
    await page.locator('.years').getByText('2021年').click()
    await page.locator('.month td a').filter({ hasText: '19' }).click()
    await page.locator('main .headline a').filter({ hasText: '怀进鹏在西宁市' }).click()
    await page.locator('.text a.person').first().click()
    expect(await page.locator('h1').textContent()).toBe('怀进鹏')
    await page.locator('main .headline a').filter({ hasText: '怀进鹏在西宁市' }).click()
    await page.locator('#origin ~ .facts').getByText('行').first().click()
    expect(await page.locator('h1').textContent()).toBe('简报原文')
    expect(await page.locator('.printed').textContent()).toContain('集中优势形成产业集群。充分')
    expect(await page.locator('.printed .mend').filter({ hasText: '分页' }).count()).toBe(2)
    const [first, last] = /#L(\d+)-(\d+)$/.exec(page.url())?.slice(1).map(Number) ?? []
    // They stand out once the page has found its place.
    await expect.poll(() => linesMarked(page), { timeout: 5000 }).toEqual({ first, last })
    await page.close()
  })

  test('the filter box is there only where a script serves it', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled })
    await page.goto(`${site.base}people/`)
    const box = page.locator('#name-filter')
    expect(await box.isVisible()).toBe(javaScriptEnabled)
    if (javaScriptEnabled) {
      await box.fill('huaijin')
      expect(await page.locator('#name-index li:visible').allTextContents()).toEqual(['怀进鹏2'])
    }
    await page.close()
  })

  test.each([
    ['the whole archive', '', '#search-here', '找到 1 篇'],
    ['a person', 'people/怀进鹏/', '#search-within', '找到 1 篇'],
    ['a bulletin', 'bulletins/2021-07-17-ef6rxa/', '#search-within', '找到 1 篇'],
  ])('a plain form searches %s', async (_, path, box, status) => {
    const page = await site.browser.newPage({ javaScriptEnabled })
    await page.goto(site.base + path)
    await page.locator(box).first().fill('西宁市科技大市场')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/archive/search/')
    expect(new URL(page.url()).searchParams.get('q')).toBe('西宁市科技大市场')
    if (javaScriptEnabled) {
      await page.waitForSelector('[data-search-done]')
      expect(await page.locator('#search-status').textContent()).toBe(status)
      expect(await page.locator('#search-chips li').count()).toBe(path === '' ? 0 : 1)
    } else expect(await page.locator('noscript').count()).toBeGreaterThan(0)
    await page.close()
  })
})

describe('a phrase that was searched', () => {
  const printed = 'bulletins/2021-07-17-ef6rxa/text/#L27-39'

  async function openPrinted(path: string): Promise<Page> {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 300 } })
    await page.goto(site.base + path)
    await page.locator('.marks-bar [role=status]:not(:empty)').waitFor()
    return page
  }

  test('is followed from the article to its printed lines, marked, and in sight', async () => {
    const page = await openPrinted('articles/2021-07-19-kp7tdn/?q=集中优势形成产业集群')
    await page.locator('#origin ~ .facts').getByText('行').first().click()
    await page.waitForURL((url) => url.pathname.endsWith('/text/'))
    expect(new URL(page.url()).searchParams.get('q')).toBe('集中优势形成产业集群')
    const mark = page.locator('.printed mark[data-current]')
    await mark.waitFor()
    expect(await mark.textContent()).toBe('集中优势形成产业集群')
    await expect.poll(() => inSight(page)).toBe(true)
    expect(await page.locator('.printed li.marked').count()).toBe(13)
    await page.close()
  })

  test('is marked where it runs over a page’s end, and not over a paragraph’s', async () => {
    const page = await openPrinted(printed.replace('#', '?q=充分发挥产业集聚 "有关情况 同调研"#'))
    expect(await page.locator('.printed mark').allTextContents()).toEqual(['充分', '发挥产业集聚'])
    await page.close()
  })

  test('is shown first within the lines that the address names', async () => {
    const page = await openPrinted(printed.replace('#', '?q=科创中国#'))
    const line = await page.locator('mark[data-current]').evaluate((mark) => mark.closest('li')?.id)
    expect(line).toBe('L27')
    const [first] = await page.locator('.printed mark').all()
    expect(await first?.evaluate((mark) => mark.closest('li')?.id)).not.toBe('L27')
    await page.close()
  })

  test('is led nowhere once its marks are taken away', async () => {
    const page = await openPrinted('articles/2021-07-19-kp7tdn/?q=西宁')
    await page.locator('.marks-bar button').last().click()
    expect(await page.locator('a[data-printed]').getAttribute('href')).not.toContain('?')
    await page.close()
  })

  function inSight(page: Page): Promise<boolean> {
    return page.locator('mark[data-current]').evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
  }
})
