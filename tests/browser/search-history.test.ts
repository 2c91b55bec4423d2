import { describe, expect, test } from 'vitest'
import { searchVisit } from './search-visit.ts'

const visit = searchVisit()

describe('the history', () => {
  const scrolled = () => visit.page.evaluate(() => Math.round(scrollY))

  test('back from an article, and loading again, lead to the same results at the same height', async () => {
    await visit.open('q=要闻')
    await visit.page.click('#search-more')
    await visit.done()
    await visit.page.evaluate(() => scrollTo(0, 2400))
    await visit.page.waitForTimeout(300)
    const top = await scrolled()
    expect(top).toBeGreaterThan(1000)
    // Not as a mouse does, which would be scrolled to the link first.
    await visit.page
      .locator('[data-result] a')
      .nth(25)
      .evaluate((link: HTMLAnchorElement) => link.click())
    await visit.page.waitForSelector('.marks-bar')
    await visit.page.goBack()
    await visit.page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, top)
    expect(await visit.headlines()).toHaveLength(40)
    await visit.page.reload()
    await visit.page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, top)
    expect(await visit.headlines()).toHaveLength(40)
  })

  test('back and forward show each question with its answer', async () => {
    await visit.open('q=科创')
    await visit.page.evaluate(() => scrollTo(0, 700))
    await visit.page.waitForTimeout(300)
    const top = await scrolled()
    await visit.page.selectOption('#search-sort', 'oldest')
    await visit.page.waitForURL((url) => url.searchParams.has('sort'))
    await visit.done()
    const oldest = await visit.headlines()
    await visit.page.goBack()
    await visit.page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, top)
    expect(await visit.page.inputValue('#search-sort')).toBe('relevance')
    await visit.page.goForward()
    await visit.page.waitForURL((url) => url.searchParams.has('sort'))
    await visit.done()
    expect(await visit.headlines()).toEqual(oldest)
  })
})

describe('the opened article', () => {
  test('has the words marked, with a bar that walks through them', async () => {
    await visit.open('q=科创 西宁')
    await visit.page.locator('[data-result] a', { hasText: '怀进鹏' }).click()
    const bar = visit.page.locator('.marks-bar [role=status]')
    await bar.waitFor()
    const marks = await visit.page.locator('[data-pagefind-body] mark').count()
    expect(marks).toBeGreaterThan(2)
    expect(await bar.textContent()).toBe(`第 1 处，共 ${marks} 处`)
    await visit.page.getByRole('button', { name: '下一处' }).click()
    await visit.page.getByRole('button', { name: '下一处' }).click()
    expect(await bar.textContent()).toBe(`第 3 处，共 ${marks} 处`)
    expect(await visit.page.locator('mark[data-current]').count()).toBe(1)
    await visit.page.getByRole('button', { name: '上一处' }).click()
    expect(await bar.textContent()).toBe(`第 2 处，共 ${marks} 处`)
    await visit.page.getByRole('button', { name: '去掉标记' }).click()
    expect(await visit.page.locator('mark').count()).toBe(0)
    expect(new URL(visit.page.url()).search).toBe('')
  })

  test('has the bar first in the tab order of the article, and its status announced', async () => {
    // A status is read aloud where its text changes, not where it comes with one.
    await visit.page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        const status = document.querySelector('.marks-bar [role=status]')
        if (status) document.documentElement.dataset.firstStatus ??= status.textContent ?? ''
      })
      seen.observe(document, { childList: true, subtree: true })
    })
    await visit.page.goto(`${visit.site.base}articles/seed-1/?q=科创`)
    await visit.page.locator('.marks-bar [role=status]').waitFor()
    expect(await visit.page.locator('main > :first-child').getAttribute('class')).toContain('marks-bar')
    expect(await visit.page.evaluate(() => document.documentElement.dataset.firstStatus)).toBe('')
  })
})
