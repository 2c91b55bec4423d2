import { describe, expect, test } from 'vitest'
import { holding } from './search-page-articles.ts'
import { searchVisit } from './search-visit.ts'

const visit = searchVisit()

describe('input methods', () => {
  const compose = async (text: string) => {
    const session = await visit.page.context().newCDPSession(visit.page)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    return session
  }

  test('while a composition is open nothing is asked for, opened or submitted, not even by Enter', async () => {
    await visit.open()
    await visit.page.focus('#search-query')
    const paths = await visit.fetched(async () => {
      await compose('kechuang')
      await visit.page.keyboard.press('Enter')
      await visit.page.waitForTimeout(600)
    })
    expect(paths).toEqual([])
    expect(new URL(visit.page.url()).search).toBe('')
    expect(await visit.page.locator('#search-suggestions').isVisible()).toBe(false)
    expect(await visit.page.inputValue('#search-query')).toBe('kechuang')
  })

  test('when it ends, what it wrote is searched after a pause', async () => {
    await visit.open()
    await visit.page.focus('#search-query')
    const session = await compose('kechuang')
    await session.send('Input.insertText', { text: '科创' })
    await visit.page.waitForURL((url) => url.searchParams.get('q') === '科创')
    await visit.done()
    expect(await visit.status()).toBe(`找到 ${holding('科创').length} 篇`)
  })

  test('the Enter that ends a composition does not search where a browser reports it afterwards', async () => {
    await visit.open()
    const prevented = await visit.page.evaluate(() => {
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
    await visit.open()
    const script = visit.page.waitForResponse(/search-later/)
    await visit.page.focus('#search-query')
    await script
    // All of them in a moment: a busy machine may else take longer for a key than a reader's pause is.
    const during = await visit.fetched(() =>
      visit.page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#search-query')
        for (const character of '科创中国建设') {
          if (input) input.value += character
          input?.dispatchEvent(new InputEvent('input', { bubbles: true, data: character }))
        }
      }),
    )
    expect(during).toEqual([])
    await visit.page.waitForURL((url) => url.searchParams.get('q') === '科创中国建设')
    await visit.done()
    expect(await visit.status()).toBe('没有找到')
  })

  test('replaces its entry in the history; Enter adds one', async () => {
    await visit.open()
    const before = await visit.page.evaluate(() => history.length)
    await visit.page.fill('#search-query', '科创')
    await visit.page.waitForURL((url) => url.searchParams.get('q') === '科创')
    expect(await visit.page.evaluate(() => history.length)).toBe(before)
    await visit.page.fill('#search-query', '西宁')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL((url) => url.searchParams.get('q') === '西宁')
    expect(await visit.page.evaluate(() => history.length)).toBe(before + 1)
  })

  test.each([
    ['科创 西宁', '含“科创”，含“西宁”的文章'],
    ['科创|西宁 -青海', '含“科创”或“西宁”，不含“青海”的文章'],
    ['"C919 首飞"', '含“C919 首飞”的文章'],
  ])('%s is said in words', async (typed, said) => {
    await visit.open(`q=${typed}`)
    expect(await visit.page.locator('#search-meaning').textContent()).toBe(said)
  })
})

describe('keys', () => {
  test.each([1280, 320])(
    'a link passes the filters and leads to the results: %i pixels wide',
    async (width) => {
      await visit.page.setViewportSize({ width, height: 800 })
      await visit.open('q=科创')
      await visit.page.focus('.search-line [type=submit]')
      await visit.page.keyboard.press('Tab')
      const skip = visit.page.locator(':focus')
      expect(await skip.textContent()).toBe('跳到结果')
      expect((await skip.boundingBox())?.width).toBeGreaterThan(40)
      const address = visit.page.url()
      await visit.page.keyboard.press('Enter')
      await visit.page.keyboard.press('Tab')
      expect(await visit.page.locator('.search-found :focus').count()).toBe(1)
      expect(await visit.page.locator('.search-filters :focus').count()).toBe(0)
      expect(visit.page.url()).toBe(address)
    },
  )

  test('/ goes to the box, arrows walk the results and back, Escape comes back, then clears', async () => {
    await visit.open('q=科创')
    await visit.page.keyboard.press('/')
    const focused = () =>
      visit.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
    expect(await focused()).toBe('search-query')
    await visit.page.keyboard.press('ArrowDown')
    const [first, second] = await visit.headlines()
    expect(await focused()).toBe(first)
    await visit.page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(second)
    await visit.page.keyboard.press('ArrowUp')
    await visit.page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('search-query')
    await visit.page.keyboard.press('ArrowDown')
    await visit.page.keyboard.press('Escape')
    expect(await focused()).toBe('search-query')
    await visit.page.keyboard.press('Escape')
    expect(await visit.page.inputValue('#search-query')).toBe('')
    expect(new URL(visit.page.url()).search).toBe('')
    expect(await visit.page.locator('.search-help').isVisible()).toBe(true)
  })
})

describe('names while typing', () => {
  const spelled = [
    ['hjp', '怀进鹏'],
    ['huaijinpeng', '怀进鹏'],
    ['进鹏', '怀进鹏'],
    ['xining', '西宁市'],
    ['shan', '单霁翔'],
    ['shanjx', '单霁翔'],
    ['qiu', '仇保兴'],
    ['qiubaoxing', '仇保兴'],
    ['xie', '解振华'],
    ['xiezh', '解振华'],
    ['ren', '任正非'],
    ['rzf', '任正非'],
    ['chongq', '重庆市'],
    ['chongqing', '重庆市'],
    ['yueqing', '乐清市'],
    ['yq', '乐清市'],
    ['zgkxb', '中国科学报'],
  ]

  test('are offered by pinyin, by its first letters, and by a part of them', async () => {
    await visit.open()
    for (const [typed = '', name] of spelled) {
      await visit.page.fill('#search-query', typed)
      await visit.page.waitForURL((url) => url.searchParams.get('q') === typed)
      const offered = visit.page.locator('#search-suggestions .name', { hasText: name ?? '' })
      await offered.first().waitFor({ timeout: 5000 })
      expect(await visit.page.getAttribute('#search-query', 'aria-expanded')).toBe('true')
    }
  })

  test.each(['danji', 'choubao', 'jiezhen', 'zhongqing', 'leqing'])(
    'not by %s, which is another reading of their characters',
    async (typed) => {
      await visit.open()
      await visit.page.fill('#search-query', 'hjp')
      await visit.page.waitForSelector('#search-suggestions [role="row"]')
      await visit.page.fill('#search-query', typed)
      await visit.page.waitForURL((url) => url.searchParams.get('q') === typed)
      await visit.done()
      await visit.page.waitForSelector('#search-suggestions', { state: 'hidden' })
    },
  )

  test('are counted for a reader of the screen', async () => {
    await visit.open()
    await visit.page.fill('#search-query', 'chongqing')
    await visit.page.waitForSelector('#search-suggestions [role="row"]')
    const rows = await visit.page.locator('#search-suggestions [role="row"]').count()
    expect(await visit.page.locator('#search-suggested').getAttribute('role')).toBe('status')
    expect(await visit.page.locator('#search-suggested').textContent()).toContain(String(rows))
    expect(await visit.page.locator('#search-suggestions .count').first().textContent()).toBe('2')
  })

  test('of a long name, kind and count stay in one line on a phone', async () => {
    await visit.page.setViewportSize({ width: 390, height: 800 })
    await visit.open()
    await visit.page.fill('#search-query', 'chongqing')
    await visit.page.waitForSelector('#search-suggestions [role="row"]')
    const lines = await visit.page
      .locator('#search-suggestions [role="row"]')
      .first()
      .evaluate((row) => {
        const linesOf = (part: string) => {
          const range = document.createRange()
          range.selectNodeContents(row.querySelector(part) as Element)
          return new Set([...range.getClientRects()].map(({ top }) => top)).size
        }
        const name = row.querySelector('.name') as Element
        name.textContent = '弗拉基米尔·弗拉基米罗维奇·普京'.repeat(3)
        const count = row.querySelector('.count') as Element
        count.textContent = '11 113'
        return ['.name', '.kind', '.count'].map(linesOf)
      })
    expect(lines[0]).toBeGreaterThan(1)
    expect(lines.slice(1)).toEqual([1, 1])
  })

  test('a name becomes a filter, or its page is opened', async () => {
    await visit.open()
    await visit.page.fill('#search-query', '科创 hjp')
    await visit.page.waitForSelector('#search-suggestions [role="row"]')
    await visit.page.keyboard.press('ArrowDown')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL((url) => url.searchParams.get('person') === '怀进鹏')
    await visit.done()
    expect(visit.query()).toBe('科创')
    await visit.page.fill('#search-query', '科创 hjp')
    await visit.page.waitForSelector('#search-suggestions [role="row"]')
    await visit.page.keyboard.press('ArrowDown')
    await visit.page.keyboard.press('ArrowRight')
    await visit.page.keyboard.press('Enter')
    // To the end: a page that is closed on its way elsewhere may never answer.
    await visit.page.waitForURL((url) => decodeURIComponent(url.pathname).endsWith('/people/怀进鹏/'))
  })
})
