import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { servedSample } from './served-site.ts'

const site = servedSample()

describe('the copy buttons', () => {
  test('each copies the text that it names, and says so', async () => {
    const page = await openArticle({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const buttons = await page.locator('button[data-copy]').all()
    expect(buttons).toHaveLength(5)
    for (const button of buttons) {
      const text = await page.locator(`#${await button.getAttribute('data-copy')}`).textContent()
      await button.click()
      await page.waitForFunction(
        (own) => own?.textContent === own?.getAttribute('data-copied'),
        await button.elementHandle(),
      )
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    }
    await page.context().close()
  })

  test('without scripts there are none, and the citation stands there to be selected', async () => {
    const page = await openArticle({ javaScriptEnabled: false })
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0)
    expect(await page.locator('#cite-gbt7714').isVisible()).toBe(true)
    await page.context().close()
  })
})

test.each([
  ['studies/connections/', 'svg.graph'],
  ['studies/coverage/', 'svg.heat'],
])('the picture of %s has its figures as a table', async (path, picture) => {
  const page = await site.browser.newPage({ javaScriptEnabled: false })
  await page.goto(site.base + path)
  expect(await page.locator(picture).count()).toBeGreaterThan(0)
  const details = page.locator('details.figures')
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  expect(await details.locator('tbody tr').first().isVisible()).toBe(true)
  await page.close()
})

async function openArticle(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  const records = JSON.parse(
    `[${readFileSync(join(site.folder, 'data/articles.jsonl'), 'utf8').trimEnd().split('\n').join(',')}]`,
  )
  await page.goto(new URL(records[0].url, site.base).href)
  return page
}
