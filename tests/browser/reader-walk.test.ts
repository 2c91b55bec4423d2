import { describe, expect, test } from 'vitest'
import { servedSample } from './served-site.ts'

const site = servedSample()

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
    expect((await page.locator('.printed .marked').count()) > 0).toBe(javaScriptEnabled)
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
})
