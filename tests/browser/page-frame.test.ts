import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { servedSample } from './served-site.ts'

const site = servedSample()
let page: Page
afterEach(() => page?.close())

async function visit(path: string, width: number, height: number): Promise<void> {
  page = await site.browser.newPage({ viewport: { width, height } })
  await page.goto(site.base + path)
}

describe('the spine', () => {
  /** The labels that reach into the text; a line is 40 pixels at most. */
  function spineOf(shown: Page) {
    return shown.evaluate(() => {
      const text = document.querySelector('main > *')?.getBoundingClientRect() ?? new DOMRect()
      const labels = [...document.querySelectorAll('.spine li > *')].map((label) => ({
        name: label.textContent,
        box: label.getBoundingClientRect(),
      }))
      const over = labels.filter(({ box }) => box.right > text.left && box.bottom > text.top)
      const inOneLine = labels.every(({ box }) => Math.min(box.width, box.height) <= 40)
      return { over: over.map(({ name }) => name), inOneLine }
    })
  }

  test.each([
    ['articles/2021-07-19-kp7tdn/', 960, 470],
    ['dates/2021/07/19/', 960, 470],
    ['dates/2021/07/19/', 1024, 512],
    ['dates/2021/07/19/', 1024, 580],
    ['dates/2021/07/19/', 390, 844],
    ['bulletins/2021-07-17-ef6rxa/text/', 768, 600],
  ])('of /%s stays off the text in a window of %i by %i', async (path, width, height) => {
    await visit(path, width, height)
    expect(await spineOf(page)).toEqual({ over: [], inOneLine: true })
  })

  test('cuts a name that is longer than the window, and what stands before it stays whole', async () => {
    await visit('organizations/', 1280, 800)
    await page.evaluate(() => {
      const own = document.querySelector('.spine li:last-child')
      const before = own?.cloneNode(true) as Element
      own?.before(before)
      const label = own?.querySelector('span')
      if (label) label.textContent = '反'.repeat(60)
    })
    expect(await spineOf(page)).toEqual({ over: [], inOneLine: true })
    const [before, own] = await page
      .locator('.spine li > *')
      .evaluateAll((labels) => labels.map((label) => label.scrollHeight > label.clientHeight))
    expect([before, own]).toEqual([false, true])
  })

  test('lets a long name take more lines on a phone', async () => {
    await visit('organizations/', 320, 640)
    await page.locator('.spine li > *').evaluateAll((labels) => {
      for (const label of labels) label.textContent = '反'.repeat(60)
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect((await page.locator('.spine li > *').first().boundingBox())?.height).toBeGreaterThan(60)
  })
})

describe('headings', () => {
  test.each([
    ['dates/2021/07/', '.days > li'],
    ['bulletins/2021-07-17-ef6rxa/', '.days > li'],
  ])('of /%s: one for each %s', async (path, part) => {
    await visit(path, 1280, 800)
    const parts = await page.locator(part).count()
    expect(parts).toBeGreaterThan(0)
    expect(await page.locator(`${part} > h2`).count()).toBe(parts)
  })
})

describe('the search page', () => {
  test('prints the question and what was found, and none of its controls', async () => {
    await visit('search/?q=西宁', 1280, 800)
    await page.locator('#search-results > li').first().waitFor()
    await page.locator('#search-filters > summary').click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#search-meaning').textContent()).toContain('西宁')
    expect(await page.locator('#search-results > li').first().isVisible()).toBe(true)
    expect(await page.locator(':is(button, input, select, summary):visible').count()).toBe(0)
  })

  test('shows nothing that cannot work without scripts, but the ways in', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(`${site.base}search/`)
    expect(await page.locator('main :is(button, input, select, dl):visible').count()).toBe(0)
    expect(await page.locator('main .ways a:visible').count()).toBeGreaterThan(4)
    await context.close()
  })

  test('has its box before its script has come', async () => {
    page = await site.browser.newPage()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(`${site.base}search/`)
    expect(await page.locator('main input:visible').count()).toBe(1)
    expect(await page.locator('main .ways:visible').count()).toBe(0)
  })
})

describe('forced colours', () => {
  async function visitForced(path: string): Promise<void> {
    page = await site.browser.newPage({ forcedColors: 'active' })
    await page.goto(site.base + path)
  }

  /** How many colours a border has among those of a kind. */
  function bordersOf(selector: string, side: 'borderBottomColor' | 'borderTopColor' | 'borderLeftColor') {
    return page
      .locator(selector)
      .evaluateAll((all, of) => new Set(all.map((each) => getComputedStyle(each)[of])).size, side)
  }

  test.each([
    ['dates/', '.site-nav a', 'borderBottomColor'],
    ['bulletins/2021-07-17-ef6rxa/text/', '.printed li', 'borderLeftColor'],
  ] as const)('on /%s tell what is current among %s', async (path, selector, side) => {
    await visitForced(path)
    expect(await bordersOf(selector, side)).toBe(2)
  })

  test.each([true, false])('mark lines by their border, with JavaScript: %s', async (javaScriptEnabled) => {
    page = await site.browser.newPage({ forcedColors: 'active', javaScriptEnabled })
    await page.goto(`${site.base}bulletins/2021-07-17-ef6rxa/text/#L27-39`)
    const wide = () =>
      page.locator('.printed > li').evaluateAll((lines) =>
        lines.flatMap((line, index) => {
          const { borderLeftWidth, borderRightWidth } = getComputedStyle(line)
          return borderLeftWidth === '8px' && borderRightWidth === '8px' ? [index + 1] : []
        }),
      )
    await expect.poll(wide).toEqual(Array.from({ length: 13 }, (_, index) => 27 + index))
  })

  test('leave a calendar its shades, each on paper', async () => {
    await visitForced('dates/2021/07/')
    const days = await page.locator('.month td > *').evaluateAll((all) =>
      all.map((day) => {
        const { forcedColorAdjust, backgroundColor } = getComputedStyle(day)
        return forcedColorAdjust === 'none' && !backgroundColor.includes('0, 0, 0, 0')
      }),
    )
    expect(days).toEqual(Array(31).fill(true))
  })
})

describe('a person’s posts', () => {
  test('have room beside the days on a phone, and are a table still', async () => {
    await visit('people/怀进鹏/', 320, 640)
    const { width = 0 } = (await page.locator('.posts tbody th').first().boundingBox()) ?? {}
    expect(width).toBeGreaterThan(160)
    const accessibility = await page.context().newCDPSession(page)
    const { nodes } = await accessibility.send('Accessibility.getFullAXTree')
    const roles = new Set(nodes.map(({ role }) => role?.value))
    expect([...roles]).toEqual(expect.arrayContaining(['table', 'row', 'rowheader', 'cell']))
  })
})

describe('a register’s initials', () => {
  test.each([
    ['few', 3, 1280],
    ['few', 3, 320],
    ['all', 24, 1280],
    ['all', 24, 320],
  ])('%s (%i) stand beside each other from the left, %i px wide', async (_, letters, width) => {
    await visit('people/', width, 800)
    const boxes = await page.locator('.initials').evaluate((list, length) => {
      const letter = list.firstElementChild as Element
      list.replaceChildren(...Array.from({ length }, () => letter.cloneNode(true)))
      return [...list.children].map((item) => item.getBoundingClientRect().toJSON() as DOMRect)
    }, letters)
    const steps = boxes
      .slice(1)
      .map(({ left, top }, index) => (top === boxes[index]?.top ? left - (boxes[index]?.left ?? 0) : 0))
    expect(Math.max(...steps)).toBeLessThan(50)
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width - 16)
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(Math.ceil(letters / (width === 320 ? 9 : 25)))
  })
})

describe('the foot', () => {
  test.each([
    ['nowhere/', 1280, 1400],
    ['nowhere/', 390, 844],
    ['articles/2021-07-19-kp7tdn/', 390, 844],
  ])('of /%s ends the window or the page, %i by %i', async (path, width, height) => {
    await visit(path, width, height)
    const [end, whole] = await page.evaluate(() => {
      const foot = document.querySelector('.foot') as Element
      return [foot.getBoundingClientRect().bottom + scrollY, document.documentElement.scrollHeight]
    })
    expect(end).toBeCloseTo(whole ?? 0, 0)
    expect(end).toBeGreaterThanOrEqual(height)
  })
})

test.each(['studies/coverage/', 'articles/2021-07-19-kp7tdn/'])(
  'on /%s every summary is high enough for a finger',
  async (path) => {
    await visit(path, 390, 844)
    const heights = await page
      .locator('summary:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(0)
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(24)
  },
)

test('a name’s pinyin says what it is to those who hear it', async () => {
  await visit('people/怀进鹏/', 1280, 800)
  expect(await page.locator('[lang="zh-Latn-pinyin"]').allTextContents()).toEqual(['huai jin peng'])
})
