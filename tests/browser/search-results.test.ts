import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { parseReferences } from '../site/citations/parsers.ts'
import { holding, searchArticles } from './search-page-articles.ts'
import { searchVisit } from './search-visit.ts'

const visit = searchVisit()

describe('results', () => {
  test('the page itself says where everything stands: the first that is fetched of the index is what was asked for', async () => {
    const paths = await visit.fetched(() => visit.open('q=科创'))
    const index = paths.filter((path) => path.endsWith('.bin'))
    expect(index[0]).toContain('/grams/')
    expect(index.filter((path) => path.endsWith('/sizes.bin'))).toEqual([])
  })

  test('a text with traditional and rare characters is marked without their table', async () => {
    const paths = await visit.fetched(() => visit.open('q="干隆花" "说,花园"'))
    expect(await visit.headlines()).toEqual(['乾隆花园重新开放'])
    expect(await visit.page.locator('#search-results mark').allTextContents()).toEqual(['乾隆花', '說，花园'])
    expect(paths.filter((path) => path.endsWith('/traditional.bin'))).toEqual([])
  })

  test('twenty, then more on demand; the total is exact; a reader of the screen hears it', async () => {
    await visit.open('q=要闻')
    const all = holding('要闻')
    expect(all.length).toBeGreaterThan(40)
    expect(await visit.headlines()).toHaveLength(20)
    expect(await visit.page.locator('#search-status').getAttribute('role')).toBe('status')
    expect(await visit.status()).toBe(`找到 ${all.length} 篇`)
    await visit.page.click('#search-more')
    await visit.done()
    expect(await visit.headlines()).toHaveLength(40)
    expect(
      await visit.page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null),
    ).toBe(true)
  })

  test('headline, day, source, words marked in both, people and places as links', async () => {
    await visit.open('q=懷進鵬 科创')
    const first = visit.page.locator('#search-results > li').first()
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
    await visit.open('q=科创')
    await visit.page.selectOption('#search-sort', order)
    await visit.page.waitForURL((url) => url.searchParams.get('sort') === order)
    await visit.done()
    const days = await visit.page
      .locator('#search-results time')
      .evaluateAll((times) => times.map((t) => t.getAttribute('datetime') ?? ''))
    const sorted = [...days].sort()
    expect(days).toEqual(sign > 0 ? sorted : sorted.reverse())
    expect(days.length).toBeGreaterThan(3)
  })

  test.each([390, 320, 1280])(
    '%i px wide, an excerpt is at most two lines, and what was found is in sight',
    async (width) => {
      await visit.page.setViewportSize({ width: width === 1280 ? 390 : 1280, height: 800 })
      await visit.open('q=要闻 到此结束')
      await visit.page.setViewportSize({ width, height: 800 })
      // The excerpts follow the width of the page.
      await visit.page.waitForTimeout(100)
      const excerpts = await visit.page.locator('.excerpt').evaluateAll((places) =>
        places.map((place) => {
          const box = place.getBoundingClientRect()
          const marks = [...place.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect())
          return {
            lines: Math.round(box.height / Number.parseFloat(getComputedStyle(place).lineHeight)),
            cut: place.scrollHeight > place.clientHeight + 1,
            hidden: marks.filter(({ bottom }) => bottom > box.bottom + 2).length,
            marks: marks.length,
          }
        }),
      )
      expect(excerpts).toHaveLength(20)
      for (const { lines, cut, hidden, marks } of excerpts) {
        expect({ lines: Math.max(2, lines), cut, hidden }).toEqual({ lines: 2, cut: false, hidden: 0 })
        expect(marks).toBeGreaterThanOrEqual(2)
      }
    },
  )

  test('a word behind a full-width minus is left out', async () => {
    await visit.open('q=科创 －西宁')
    const wanted = holding('科创').filter((article) => !holding('西宁').includes(article))
    expect(await visit.status()).toBe(`找到 ${wanted.length} 篇`)
    expect(await visit.page.locator('#search-meaning').textContent()).toBe('含“科创”，不含“西宁”的文章')
  })

  test('hostile headlines are text', async () => {
    await visit.open('q="<img src=x"')
    expect(await visit.headlines()).toEqual(['=1+1 <img src=x onerror=alert(1)> "引号", 逗号'])
    expect(await visit.page.locator('#search-results img').count()).toBe(0)
  })
})

describe('filters', () => {
  async function counts(kind: string): Promise<Record<string, number>> {
    await visit.page.locator(`[data-facet="${kind}"]`).evaluate((details: HTMLDetailsElement) => {
      details.open = true
    })
    await visit.page.waitForSelector(`[data-facet="${kind}"] li`)
    const rows = await visit.page
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
    await visit.open('q=科创')
    const found = holding('科创')
    const sources = await counts('source')
    for (const [name, count] of Object.entries(sources))
      expect([name, count]).toEqual([name, found.filter(({ source }) => source?.name === name).length])
    expect(Object.keys(await counts('person'))).toContain('怀进鹏')

    await visit.page.locator('[data-facet="person"] label', { hasText: '怀进鹏' }).click()
    await visit.page.waitForURL((url) => url.searchParams.get('person') === '怀进鹏')
    await visit.done()
    const his = found.filter(({ people }) => people.some(({ id }) => id === '怀进鹏'))
    expect(await visit.status()).toBe(`找到 ${his.length} 篇`)
    expect(
      await visit.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.dataset.key),
    ).toBe('怀进鹏')

    await visit.page.locator('[data-facet="years"] button', { hasText: '2021' }).click()
    await visit.page.waitForURL((url) => url.searchParams.get('from') === '2021-01-01')
    await visit.done()
    const ofYear = his.filter(({ date }) => date?.startsWith('2021'))
    expect(ofYear.length).toBeLessThan(his.length)
    expect(await visit.status()).toBe(`找到 ${ofYear.length} 篇`)
    expect(await counts('years')).toEqual({ 2021: ofYear.length })

    await visit.page.locator('#search-chips button', { hasText: '怀进鹏' }).click()
    await visit.done()
    expect(await visit.status()).toBe(
      `找到 ${found.filter(({ date }) => date?.startsWith('2021')).length} 篇`,
    )
  })

  test('groups that would count nothing are hidden, and come back', async () => {
    await visit.open('q=科创')
    await visit.page.waitForSelector('[data-facet="years"] li')
    await visit.page.fill('#search-query', '科创中国建设')
    await visit.page.waitForURL((url) => url.searchParams.get('q') === '科创中国建设')
    await visit.page.waitForSelector('#search-facets', { state: 'hidden' })
    expect(await visit.page.locator('#search-from').isVisible()).toBe(true)
    await visit.page.fill('#search-query', '科创')
    await visit.page.waitForSelector('[data-facet="years"] li')
    expect(await visit.page.locator('#search-facets').isVisible()).toBe(true)
  })

  test('days from and to, both included', async () => {
    await visit.open('q=要闻')
    await visit.page.fill('#search-from', '2021-03-10')
    await visit.page.fill('#search-to', '2021-05-11')
    await visit.page.waitForURL((url) => url.searchParams.get('to') === '2021-05-11')
    await visit.done()
    const within = holding('要闻').filter(({ date = '' }) => date >= '2021-03-10' && date <= '2021-05-11')
    expect(await visit.status()).toBe(`找到 ${within.length} 篇`)
  })

  test('alone list articles, newest first', async () => {
    await visit.open('person=怀进鹏')
    const his = searchArticles.filter(({ people }) => people.some(({ id }) => id === '怀进鹏'))
    expect(await visit.status()).toBe(`共 ${his.length} 篇`)
    expect(await visit.page.inputValue('#search-sort')).toBe('newest')
    expect(await visit.page.locator('#search-meaning').textContent()).toBe('符合以下条件的文章')
    await visit.open('bulletin=b1')
    expect(await visit.status()).toBe(
      `共 ${searchArticles.filter(({ bulletins }) => bulletins[0]?.id === 'b1').length} 篇`,
    )
  })
})

describe('downloads', () => {
  async function download(button: string): Promise<string> {
    await visit.open('q=科创')
    const [file] = await Promise.all([visit.page.waitForEvent('download'), visit.page.click(button)])
    return readFileSync(await file.path(), 'utf8')
  }

  test('hold all results, not only those that are listed', async () => {
    await visit.open('q=要闻')
    const [file] = await Promise.all([visit.page.waitForEvent('download'), visit.page.click('#search-csv')])
    const rows: string[][] = parse(readFileSync(await file.path(), 'utf8'), { bom: true, from: 2 })
    expect(rows.map((row) => row[7]).sort()).toEqual(
      holding('要闻')
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('CSV of all results, in their order, without formulas', async () => {
    const rows: string[][] = parse(await download('#search-csv'), { bom: true })
    expect(rows[0]).toEqual([
      ...['日期', '标题', '来源', '栏目', '人物', '地点', '网址', '编号'],
      ...['眉题', '副题'],
    ])
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
    expect(rows[1]?.[6]).toBe(
      `https://example.org/archive/articles/${encodeURIComponent(rows[1]?.[7] ?? '')}/`,
    )
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

describe('on paper', () => {
  const shown = async () => {
    await visit.page.emulateMedia({ media: 'print' })
    const texts = await visit.page
      .locator(':is(#search-meaning, #search-status, #search-printed, .printed-address):visible')
      .allTextContents()
    await visit.page.emulateMedia({ media: 'screen' })
    return texts
  }

  test('stand the limits in words, and the address with the question', async () => {
    await visit.open('q=科创 -100%2525&from=2021-01-02&person=怀进鹏')
    const found = holding('科创').filter(
      ({ people, date = '' }) => people.some(({ id }) => id === '怀进鹏') && date >= '2021-01-02',
    )
    const answer = [
      '含“科创”，不含“100%25”的文章',
      `找到 ${found.length} 篇`,
      '限于：2021年1月2日起，人物：怀进鹏。 以下全部列出，排序：相关。',
      'https://example.org/archive/search/?q=科创+-100%2525&from=2021-01-02&person=怀进鹏',
    ]
    await expect.poll(shown).toEqual(answer)
    const [path = ''] = answer.slice(-1)
    await visit.page.goto(visit.site.base + path.replace('https://example.org/archive/', ''))
    await visit.done()
    await expect.poll(shown).toEqual(answer)
  })

  test('stands how many of all results are listed', async () => {
    await visit.open('q=要闻&sort=oldest')
    await expect.poll(async () => (await shown())[2]).toBe('以下列出前 20 篇，排序：由旧到新。')
    await visit.page.click('#search-more')
    await visit.done()
    await expect.poll(async () => (await shown())[2]).toBe('以下列出前 40 篇，排序：由旧到新。')
    await visit.page.fill('#search-query', '怀进朋')
    await visit.page.waitForURL((url) => url.searchParams.get('q') === '怀进朋')
    await visit.done()
    expect((await shown()).join()).not.toContain('以下')
  })
})

describe('what may have been meant is offered', () => {
  test.each([
    ['“试点城市 建设情况”', '中文引号也按原样检索。不带引号，只找其中的字句： "试点城市 建设情况" 1'],
    ['任正非 or 怀进鹏', '“或”要写大写的 OR： 任正非 OR 怀进鹏 2'],
  ])('under the answer to %s', async (typed, said) => {
    await visit.open(`q=${typed}&from=2020-01-01`)
    const offer = visit.page.locator('#search-offers p')
    await offer.waitFor()
    expect(await offer.textContent()).toBe(said)
    await offer.locator('a').click()
    await visit.page.waitForURL((url) => url.searchParams.get('q') !== typed)
    await visit.done()
    expect(new URL(visit.page.url()).searchParams.get('from')).toBe('2020-01-01')
    expect(await visit.status()).toBe(`找到 ${said.at(-1)} 篇`)
    expect(await offer.count()).toBe(0)
  })
})

describe('signs and blanks alone', () => {
  const nothing = '没有要检索的字词：这里只有符号或空格。'

  test.each(['""', '|', ' '])('%j is told to ask for nothing', async (typed) => {
    await visit.open(`q=${encodeURIComponent(typed)}`)
    expect(await visit.page.getByRole('status').filter({ hasText: nothing }).isVisible()).toBe(true)
    expect(await visit.page.locator('.search-help').isVisible()).toBe(true)
    await visit.page.fill('#search-query', '科创')
    await visit.page.keyboard.press('Enter')
    await visit.done()
    expect(await visit.page.locator('#search-meaning').textContent()).toBe('含“科创”的文章')
  })

  test('are told so when they are typed; an empty box says nothing', async () => {
    await visit.open()
    expect(await visit.page.locator('#search-meaning').textContent()).toBe('')
    await visit.page.fill('#search-query', '  ')
    await visit.page.keyboard.press('Enter')
    await visit.page.getByText(nothing).waitFor()
  })
})
