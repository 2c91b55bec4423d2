import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { parseReferences } from '../site/citations/parsers.ts'
import { searchPageArticles } from './search-page-articles.ts'
import { servedSearch } from './search-site.tsx'

const documents = searchPageArticles()
const site = servedSearch(documents, 'exact')

let context: BrowserContext
let page: Page
beforeAll(async () => {
  context = await site.browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })
})
beforeEach(async () => {
  await page?.close()
  page = await context.newPage()
})
afterAll(() => context?.close())

/** Articles whose headline or text contains all of these. */
function holding(...words: readonly string[]) {
  return documents.filter(({ headline, blocks }) => {
    const text = fold([headline, ...blocks].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

async function open(query = ''): Promise<void> {
  await page.goto(`${site.base}search/${query && `?${new URLSearchParams(query)}`}`)
  await done()
}

function done() {
  return page.waitForSelector('[data-search-done]')
}

const headlines = () => page.locator('[data-result]').allTextContents()
const status = () => page.locator('#search-status').textContent()
const query = () => new URL(page.url()).searchParams.get('q')

/** Paths that are fetched while something is done. */
async function fetched(action: () => Promise<void>): Promise<string[]> {
  const paths: string[] = []
  const note = (request: { url(): string }) => paths.push(new URL(request.url()).pathname)
  page.on('request', note)
  await action()
  page.off('request', note)
  return paths
}

describe('input methods', () => {
  const compose = async (text: string) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    return session
  }

  test('while a composition is open nothing is asked for, opened or submitted, not even by Enter', async () => {
    await open()
    await page.focus('#search-query')
    const paths = await fetched(async () => {
      await compose('kechuang')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(600)
    })
    expect(paths).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('#search-suggestions').isVisible()).toBe(false)
    expect(await page.inputValue('#search-query')).toBe('kechuang')
  })

  test('when it ends, what it wrote is searched after a pause', async () => {
    await open()
    await page.focus('#search-query')
    const session = await compose('kechuang')
    await session.send('Input.insertText', { text: '科创' })
    await page.waitForURL((url) => url.searchParams.get('q') === '科创')
    await done()
    expect(await status()).toBe(`找到 ${holding('科创').length} 篇`)
  })

  test('the Enter that ends a composition does not search where a browser reports it afterwards', async () => {
    await open()
    const prevented = await page.evaluate(() => {
      const input = document.getElementById('search-query')
      input?.dispatchEvent(new CompositionEvent('compositionstart'))
      input?.dispatchEvent(new CompositionEvent('compositionend'))
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        keyCode: 229,
        cancelable: true,
      } as KeyboardEventInit)
      return !input?.dispatchEvent(enter)
    })
    expect(prevented).toBe(true)
  })
})

describe('typing', () => {
  test('sends nothing a keystroke; a pause asks once', async () => {
    await open()
    const during = await fetched(() =>
      page.locator('#search-query').pressSequentially('科创中国建设', { delay: 50 }),
    )
    expect(during).toEqual([])
    await page.waitForURL((url) => url.searchParams.get('q') === '科创中国建设')
    await done()
    expect(await status()).toBe('没有找到')
  })

  test('replaces its entry in the history; Enter adds one', async () => {
    await open()
    const before = await page.evaluate(() => history.length)
    await page.fill('#search-query', '科创')
    await page.waitForURL((url) => url.searchParams.get('q') === '科创')
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.fill('#search-query', '西宁')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('q') === '西宁')
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
  })

  test.each([
    ['科创 西宁', '含“科创”，含“西宁”的文章'],
    ['科创|西宁 -青海', '含“科创”或“西宁”，不含“青海”的文章'],
    ['"C919 首飞"', '含“C919 首飞”的文章'],
  ])('%s is said in words', async (typed, said) => {
    await open(`q=${typed}`)
    expect(await page.locator('#search-meaning').textContent()).toBe(said)
  })
})

describe('keys', () => {
  test('/ goes to the box, arrows walk the results and back, Escape comes back, then clears', async () => {
    await open('q=科创')
    await page.keyboard.press('/')
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
    expect(await focused()).toBe('search-query')
    await page.keyboard.press('ArrowDown')
    const [first, second] = await headlines()
    expect(await focused()).toBe(first)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(second)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('search-query')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('search-query')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#search-query')).toBe('')
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('.search-help').isVisible()).toBe(true)
  })
})

describe('results', () => {
  test('no file is fetched twice; what every question needs is asked for with the page', async () => {
    const paths = await fetched(() => open('q=科创'))
    const sizes = paths.filter((path) => path.endsWith('/sizes.bin'))
    expect(sizes).toHaveLength(1)
    expect(paths.indexOf(sizes[0] ?? '')).toBeLessThan(paths.findIndex((path) => path.includes('/grams/')))
  })

  test('twenty, then more on demand; the total is exact; a reader of the screen hears it', async () => {
    await open('q=要闻')
    const all = holding('要闻')
    expect(all.length).toBeGreaterThan(40)
    expect(await headlines()).toHaveLength(20)
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status')
    expect(await status()).toBe(`找到 ${all.length} 篇`)
    await page.click('#search-more')
    await done()
    expect(await headlines()).toHaveLength(40)
    expect(
      await page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null),
    ).toBe(true)
  })

  test('headline, day, source, words marked in both, people and places as links', async () => {
    await open('q=懷進鵬 科创')
    const first = page.locator('#search-results > li').first()
    expect(await first.locator('h3 mark').allTextContents()).toEqual(['怀进鹏', '科创'])
    expect(await first.locator('time').getAttribute('datetime')).toBe('2021-07-19')
    expect(await first.locator('.meta a').textContent()).toBe('中国科学报')
    expect(new Set(await first.locator('.excerpt mark').allTextContents())).toEqual(
      new Set(['怀进鹏', '科创']),
    )
    expect(await first.locator('.result-names a').allTextContents()).toEqual(['怀进鹏', '西宁市'])
  })

  test.each([
    ['newest', -1],
    ['oldest', 1],
  ])('%s first', async (order, sign) => {
    await open('q=科创')
    await page.selectOption('#search-sort', order)
    await page.waitForURL((url) => url.searchParams.get('sort') === order)
    await done()
    const days = await page
      .locator('#search-results time')
      .evaluateAll((times) => times.map((t) => t.getAttribute('datetime') ?? ''))
    const sorted = [...days].sort()
    expect(days).toEqual(sign > 0 ? sorted : sorted.reverse())
    expect(days.length).toBeGreaterThan(3)
  })

  test('hostile headlines are text', async () => {
    await open('q="<img src=x"')
    expect(await headlines()).toEqual(['=1+1 <img src=x onerror=alert(1)> "引号", 逗号'])
    expect(await page.locator('#search-results img').count()).toBe(0)
  })
})

describe('filters', () => {
  async function counts(kind: string): Promise<Record<string, number>> {
    await page.locator(`[data-facet="${kind}"]`).evaluate((details: HTMLDetailsElement) => {
      details.open = true
    })
    await page.waitForSelector(`[data-facet="${kind}"] li`)
    const rows = await page
      .locator(`[data-facet="${kind}"] li`)
      .evaluateAll((items) =>
        items.map((item): [string, number] => [
          item.querySelector('button, span')?.textContent ?? '',
          Number(item.querySelector('.count')?.textContent),
        ]),
      )
    return Object.fromEntries(rows)
  }

  test('have the counts of the current results, and combine', async () => {
    await open('q=科创')
    const found = holding('科创')
    const sources = await counts('source')
    for (const [name, count] of Object.entries(sources))
      expect([name, count]).toEqual([name, found.filter(({ source }) => source?.name === name).length])
    expect(Object.keys(await counts('person'))).toContain('怀进鹏')

    await page.locator('[data-facet="person"] label', { hasText: '怀进鹏' }).click()
    await page.waitForURL((url) => url.searchParams.get('person') === '怀进鹏')
    await done()
    const his = found.filter(({ people }) => people.some(({ id }) => id === '怀进鹏'))
    expect(await status()).toBe(`找到 ${his.length} 篇`)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.dataset.key)).toBe(
      '怀进鹏',
    )

    await page.locator('[data-facet="years"] button', { hasText: '2021' }).click()
    await page.waitForURL((url) => url.searchParams.get('from') === '2021-01-01')
    await done()
    const ofYear = his.filter(({ date }) => date?.startsWith('2021'))
    expect(ofYear.length).toBeLessThan(his.length)
    expect(await status()).toBe(`找到 ${ofYear.length} 篇`)
    expect(await counts('years')).toEqual({ 2021: ofYear.length })

    await page.locator('#search-chips button', { hasText: '怀进鹏' }).click()
    await done()
    expect(await status()).toBe(`找到 ${found.filter(({ date }) => date?.startsWith('2021')).length} 篇`)
  })

  test('days from and to, both included', async () => {
    await open('q=要闻')
    await page.fill('#search-from', '2021-03-10')
    await page.fill('#search-to', '2021-05-11')
    await page.waitForURL((url) => url.searchParams.get('to') === '2021-05-11')
    await done()
    const within = holding('要闻').filter(({ date = '' }) => date >= '2021-03-10' && date <= '2021-05-11')
    expect(await status()).toBe(`找到 ${within.length} 篇`)
  })

  test('alone list articles, newest first', async () => {
    await open('person=怀进鹏')
    const his = documents.filter(({ people }) => people.some(({ id }) => id === '怀进鹏'))
    expect(await status()).toBe(`共 ${his.length} 篇`)
    expect(await page.inputValue('#search-sort')).toBe('newest')
    await open('bulletin=b1')
    expect(await status()).toBe(
      `共 ${documents.filter(({ bulletins }) => bulletins[0]?.id === 'b1').length} 篇`,
    )
  })
})

describe('names while typing', () => {
  const spelled = [
    ['hjp', '怀进鹏'],
    ['huaijinpeng', '怀进鹏'],
    ['进鹏', '怀进鹏'],
    ['xining', '西宁市'],
    ['shanjx', '单霁翔'],
    ['qiubx', '仇保兴'],
    ['xiezh', '解振华'],
    ['renzf', '任正非'],
    ['chongq', '重庆市'],
    ['yueqing', '乐清市'],
    ['zgkxb', '中国科学报'],
  ]

  test('are offered by pinyin, by its first letters, and by a part of them', async () => {
    await open()
    for (const [typed = '', name] of spelled) {
      await page.fill('#search-query', typed)
      await page.waitForURL((url) => url.searchParams.get('q') === typed)
      const offered = page.locator('#search-suggestions .name', { hasText: name ?? '' })
      await offered.first().waitFor({ timeout: 5000 })
      expect(await page.getAttribute('#search-query', 'aria-expanded')).toBe('true')
    }
  })

  test('a name becomes a filter, or its page is opened', async () => {
    await open()
    await page.fill('#search-query', '科创 hjp')
    await page.waitForSelector('#search-suggestions [role="row"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('person') === '怀进鹏')
    await done()
    expect(query()).toBe('科创')
    await page.fill('#search-query', '科创 hjp')
    await page.waitForSelector('#search-suggestions [role="row"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    const going = page.waitForRequest((request) =>
      decodeURIComponent(request.url()).endsWith('/people/怀进鹏/'),
    )
    await page.keyboard.press('Enter')
    await going
  })
})

describe('nothing found', () => {
  test('says what was searched, over what, and offers the words one by one and names like them', async () => {
    await open('q=科创 怀进朋')
    const text = await page.locator('#search-message').textContent()
    expect(await status()).toBe('没有找到')
    expect(text).toContain(`全部 ${documents.length} 篇`)
    const choices = await page.locator('#search-message li').allTextContents()
    expect(choices).toContain(`科创 ${holding('科创').length}`)
    expect(choices).toContain('怀进朋 0')
    expect(choices.some((choice) => choice.startsWith('怀进鹏 '))).toBe(true)
  })

  test('offers the words without what narrows them', async () => {
    await open('q=科创&from=1999-01-01&to=1999-12-31')
    await page.locator('#search-message a', { hasText: '不加筛选' }).click()
    await done()
    expect(await status()).toBe(`找到 ${holding('科创').length} 篇`)
  })
})

describe('failures', () => {
  test.each(['sizes.bin', 'grams/', 'records/'])(
    '%s: a message with “try again”, never fewer results',
    async (part) => {
      await page.route(`**/${part}*`, (route) => route.abort())
      await open('q=科创')
      expect(await page.locator('[role=alert]').textContent()).toContain(part)
      expect(await headlines()).toEqual([])
      expect(await status()).toBe('')
      await page.unroute(`**/${part}*`)
      await page.click('.failure button')
      await page.waitForSelector('[data-result]')
      await done()
      expect(await status()).toBe(`找到 ${holding('科创').length} 篇`)
      expect(await page.locator('[role=alert]').count()).toBe(0)
    },
  )

  test('opened from a folder, it says that it needs a server and how to start one', async () => {
    await page.goto(`file://${site.folder}/search/index.html`)
    expect(await page.locator('.search-offline').isVisible()).toBe(true)
    expect(await page.locator('.search-offline').textContent()).toMatch(/npm start|npx serve/)
  })
})

describe('downloads', () => {
  async function download(button: string): Promise<string> {
    await open('q=科创')
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)])
    return readFileSync(await file.path(), 'utf8')
  }

  test('CSV of all results, in their order, without formulas', async () => {
    const rows: string[][] = parse(await download('#search-csv'), { bom: true })
    expect(rows[0]).toEqual(['日期', '标题', '来源', '栏目', '人物', '地点', '网址', '编号'])
    expect(
      rows
        .slice(1)
        .map((row) => row[7])
        .sort(),
    ).toEqual(
      holding('科创')
        .map(({ id }) => id)
        .sort(),
    )
    const hostile = rows.find((row) => row[1]?.includes('<img'))
    expect(hostile?.[1]).toBe(`'=1+1 <img src=x onerror=alert(1)> "引号", 逗号`)
    expect(rows[1]?.[6]).toBe(`${site.base}articles/${encodeURIComponent(rows[1]?.[7] ?? '')}/`)
  })

  test('RIS of all results, as a reference manager reads it', async () => {
    const references = parseReferences(await download('#search-ris'), '@ris/file')
    expect(references.map(({ title }) => title).sort()).toEqual(
      holding('科创')
        .map(({ headline }) => headline.replace(/\s+/g, ' ').trim())
        .sort(),
    )
  })
})

describe('the history', () => {
  const scrolled = () => page.evaluate(() => Math.round(scrollY))

  test('back from an article, and loading again, lead to the same results at the same height', async () => {
    await open('q=要闻')
    await page.click('#search-more')
    await done()
    await page.evaluate(() => scrollTo(0, 2400))
    await page.waitForTimeout(300)
    const top = await scrolled()
    expect(top).toBeGreaterThan(1000)
    // Not as a mouse does, which would be scrolled to the link first.
    await page
      .locator('[data-result] a')
      .nth(25)
      .evaluate((link: HTMLAnchorElement) => link.click())
    await page.waitForSelector('.marks-bar')
    await page.goBack()
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, top)
    expect(await headlines()).toHaveLength(40)
    await page.reload()
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, top)
    expect(await headlines()).toHaveLength(40)
  })

  test('back and forward show each question with its answer', async () => {
    await open('q=科创')
    await page.evaluate(() => scrollTo(0, 700))
    await page.waitForTimeout(300)
    const top = await scrolled()
    await page.selectOption('#search-sort', 'oldest')
    await page.waitForURL((url) => url.searchParams.has('sort'))
    await done()
    const oldest = await headlines()
    await page.goBack()
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, top)
    expect(await page.inputValue('#search-sort')).toBe('relevance')
    await page.goForward()
    await page.waitForURL((url) => url.searchParams.has('sort'))
    await done()
    expect(await headlines()).toEqual(oldest)
  })
})

describe('the opened article', () => {
  test('has the words marked, with a bar that walks through them', async () => {
    await open('q=科创 西宁')
    await page.locator('[data-result] a', { hasText: '怀进鹏' }).click()
    const bar = page.locator('.marks-bar [role=status]')
    await bar.waitFor()
    const marks = await page.locator('[data-pagefind-body] mark').count()
    expect(marks).toBeGreaterThan(2)
    expect(await bar.textContent()).toBe(`第 1 处，共 ${marks} 处`)
    await page.getByRole('button', { name: '下一处' }).click()
    await page.getByRole('button', { name: '下一处' }).click()
    expect(await bar.textContent()).toBe(`第 3 处，共 ${marks} 处`)
    expect(await page.locator('mark[data-current]').count()).toBe(1)
    await page.getByRole('button', { name: '上一处' }).click()
    expect(await bar.textContent()).toBe(`第 2 处，共 ${marks} 处`)
    await page.getByRole('button', { name: '去掉标记' }).click()
    expect(await page.locator('mark').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('')
  })
})
