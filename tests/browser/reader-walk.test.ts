import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SiteServer } from '../../src/cli/site-server.ts'
import { TestArchive } from '../whole-site/run-yaowen.ts'
import { openBrowser } from './open-browser.ts'

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

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('front → dates → year → day → article → person → article → printed lines', async () => {
    const page = await browser.newPage({ javaScriptEnabled })
    await page.goto(base)
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
    expect((await page.locator('.printed .marked').count()) > 0).toBe(javaScriptEnabled)
    await page.close()
  })

  test('the filter box is there only where a script serves it', async () => {
    const page = await browser.newPage({ javaScriptEnabled })
    await page.goto(`${base}people/`)
    const box = page.locator('#name-filter')
    expect(await box.isVisible()).toBe(javaScriptEnabled)
    if (javaScriptEnabled) {
      await box.fill('huaijin')
      expect(await page.locator('#name-index li:visible').allTextContents()).toEqual(['怀进鹏2'])
    }
    await page.close()
  })
})
