import { describe, expect, test } from 'vitest'
import { holding, searchArticles } from './search-page-articles.ts'
import { searchVisit } from './search-visit.ts'

const visit = searchVisit()

describe('nothing found', () => {
  test('says what was searched, over what, and offers the words one by one and names like them', async () => {
    await visit.open('q=科创 怀进朋')
    const text = await visit.page.locator('#search-message').textContent()
    expect(await visit.status()).toBe('没有找到')
    expect(text).toContain(`全部 ${searchArticles.length} 篇`)
    const choices = await visit.page.locator('#search-message li').allTextContents()
    expect(choices).toContain(`科创 ${holding('科创').length}`)
    expect(choices).toContain('怀进朋 0')
    expect(choices.some((choice) => choice.startsWith('怀进鹏 '))).toBe(true)
  })

  test('offers the words without what narrows them', async () => {
    await visit.open('q=科创&from=1999-01-01&to=1999-12-31')
    await visit.page.locator('#search-message a', { hasText: '不加筛选' }).click()
    await visit.done()
    expect(await visit.status()).toBe(`找到 ${holding('科创').length} 篇`)
  })
})

describe('days', () => {
  test('a range that ends before it begins: says so, and offers it turned round', async () => {
    await visit.open('q=科创&from=2022-12-31&to=2021-01-01')
    const message = visit.page.locator('#search-message')
    expect(await message.textContent()).toContain('起始日期2022年12月31日晚于截止日期2021年1月1日')
    await message.locator('a', { hasText: '对调' }).click()
    await visit.done()
    const { searchParams } = new URL(visit.page.url())
    expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['2021-01-01', '2022-12-31'])
    expect((await visit.headlines()).length).toBeGreaterThan(1)
  })

  test.each([
    '2021-07-19',
    '2021年7月19日',
    '2021/7/19',
    '２０２１．７．１９',
    '2021年7月19日 不见于任何文章',
  ])('a day that no article prints leads to its page: %s', async (typed) => {
    await visit.open(new URLSearchParams({ q: typed }).toString())
    const link = visit.page.locator('#search-message a[href="/archive/dates/2021/07/19/"]')
    expect(await link.textContent()).toBe('2021年7月19日')
  })

  test.each(['1999-07-19', '2021-02-30', '2021-07'])(
    'a day without articles leads nowhere: %s',
    async (typed) => {
      await visit.open(`q=${typed}`)
      expect(await visit.status()).toBe('没有找到')
      expect(await visit.page.locator('#search-message a[href*="/dates/"]').count()).toBe(0)
    },
  )
})

describe('failures', () => {
  test.each(['grams/', 'records/'])('%s: a message with “try again”, never fewer results', async (part) => {
    await visit.page.route(`**/${part}*`, (route) => route.abort())
    await visit.open('q=科创')
    expect(await visit.page.locator('[role=alert]').textContent()).toContain(part)
    expect(await visit.headlines()).toEqual([])
    expect(await visit.status()).toBe('')
    await visit.page.unroute(`**/${part}*`)
    await visit.page.click('.failure button')
    await visit.page.waitForSelector('[data-result]')
    await visit.done()
    expect(await visit.status()).toBe(`找到 ${holding('科创').length} 篇`)
    expect(await visit.page.locator('[role=alert]').count()).toBe(0)
  })

  test('traditional.bin: a query that needs the table asks again, one that does not never asks', async () => {
    await visit.page.route('**/traditional.bin', (route) => route.abort())
    await visit.open('q=科創')
    expect(await visit.page.locator('[role=alert]').textContent()).toContain('traditional.bin')
    expect(await visit.status()).toBe('')
    expect(await visit.page.locator('#search-query').inputValue()).toBe('科創')
    await visit.page.unroute('**/traditional.bin')
    await visit.page.click('.failure button')
    await visit.page.waitForSelector('[data-result]')
    await visit.done()
    expect(await visit.status()).toBe(`找到 ${holding('科创').length} 篇`)
    expect(await visit.fetched(() => visit.open('q=懷進鵬'))).toContainEqual(
      expect.stringMatching(/traditional\.bin$/),
    )
  })

  test('the later script: the results stand, the filters say that they failed and try again, so do downloads', async () => {
    await visit.page.setViewportSize({ width: 1280, height: 800 })
    await visit.page.route('**/search-later*', (route) => route.abort())
    await visit.open('q=科创')
    expect(await visit.status()).toBe(`找到 ${holding('科创').length} 篇`)
    await visit.page.waitForSelector('#search-facets [role=alert]')
    await visit.page.click('#search-csv')
    await visit.page.waitForFunction(() =>
      /没有取到/.test(document.getElementById('search-status')?.textContent ?? ''),
    )
    await visit.page.unroute('**/search-later*')
    await visit.page.click('#search-facets button')
    await visit.page.waitForSelector('[data-facet="years"] li')
    expect(await visit.page.locator('#search-facets [role=alert]').count()).toBe(0)
    const download = visit.page.waitForEvent('download')
    await visit.page.click('#search-csv')
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  })

  test('opened from a folder, it says that it needs a server and how to start one', async () => {
    await visit.page.goto(`file://${visit.site.folder}/search/index.html`)
    expect(await visit.page.locator('.search-offline').isVisible()).toBe(true)
    expect(await visit.page.locator('.search-offline').textContent()).toMatch(/npm start|npx serve/)
  })
})
