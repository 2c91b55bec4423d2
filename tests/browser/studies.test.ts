import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SiteServer } from '../../src/cli/site-server.ts'
import { TestArchive } from '../whole-site/run-yaowen.ts'
import { axeFindings } from './axe.ts'
import { openBrowser } from './open-browser.ts'

/** Years, each with a phrase of its own; a year between them has nothing. */
const phrases = { 2019: '两个确立', 2020: '新质生产力', 2022: '全过程人民民主' }
const others = [...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏']

let archive: TestArchive
let server: SiteServer
let browser: Browser
let page: Page
let origin: string

beforeAll(async () => {
  archive = new TestArchive()
  for (const [year, phrase] of Object.entries(phrases))
    for (const [index, other] of others.entries())
      writeArticle(year, index, `${other}${phrase}${others.at(-index - 1)}`)
  const config = join(archive.folder, 'archive.config.mts')
  writeFileSync(config, "export default { publish: { terms: { list: ['天'] } } }\n")
  expect(archive.run('build', '--config', config)).toMatchObject({ code: 0 })
  server = new SiteServer(archive.output, '/', false)
  origin = await server.listen(0)
  browser = await openBrowser()
  page = await browser.newPage({ javaScriptEnabled: false })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  archive?.remove()
})

function writeArticle(year: string, index: number, text: string): void {
  const day = `${year}-${String((index % 12) + 1).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`
  const id = `${day}-${String(index).padStart(6, 'a')}`
  archive.write(
    `articles/${year}/${id}.md`,
    `---\nid: ${id}\ntitle: 第${index}则\ndate: ${day}\nsource: 某社\npeople: [张黎, 怀进鹏]\nplaces: []\norganizations: []\nevents: []\nbulletin: []\n---\n\n${text}。\n`,
  )
}

describe('words over time', () => {
  test('each year has its distinctive term, the newest year first, with a picture and its figures', async () => {
    await page.goto(`${origin}studies/terms/`)
    const sections = await page.locator('section').all()
    const shown = await Promise.all(
      sections
        .slice(1)
        .map(async (section) => [
          await section.locator('h2').textContent(),
          await section.locator('tbody th').allTextContents(),
          await section.locator('tbody td.number').allTextContents(),
          await section.locator('svg.term-bars rect').count(),
        ]),
    )
    expect(shown).toEqual([
      ['2022年特有的词语', ['全过程人民民主'], ['0', '0', '0', '24'], 4],
      ['2020年特有的词语', ['新质生产力'], ['0', '24', '0', '0'], 4],
      ['2019年特有的词语', ['两个确立'], ['24', '0', '0', '0'], 4],
    ])
  })

  test('bars stand apart, none wider than its year', async () => {
    const boxes = await page
      .locator('svg.term-bars')
      .first()
      .locator('rect')
      .evaluateAll((bars) =>
        bars.map((bar) => bar.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      )
    for (const [index, [left = 0]] of boxes.entries())
      if (index > 0) expect(left).toBeGreaterThan(boxes[index - 1]?.[1] ?? 0)
  })

  test('a term’s page lists its articles, the first and the last linked', async () => {
    await page.goto(`${origin}studies/terms/`)
    await page.getByRole('link', { name: '两个确立' }).click()
    expect(await page.locator('h1').textContent()).toBe('两个确立')
    expect(await page.locator('main').textContent()).toContain('最早 2019年1月1日')
    expect(await page.locator('tbody td').allTextContents()).toEqual([
      '24 篇，占该年的 100%',
      '0 篇，占该年的 0%',
      '0 篇，占该年的 0%',
      '0 篇，占该年的 0%',
    ])
    expect(await page.locator('main a[href^="/articles/"]').count()).toBeGreaterThanOrEqual(24)
  })
})

describe('coverage', () => {
  test('a heat map a year, every day of it in one square, and its figures as a table', async () => {
    await page.goto(`${origin}studies/coverage/`)
    expect(await page.locator('svg.heat').count()).toBe(4)
    const squares = await page
      .locator('svg.heat')
      .nth(1)
      .locator('path')
      .evaluateAll((paths) => paths.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1))
    expect(squares.reduce((sum, count) => sum + count, 0)).toBe(366)
    expect(squares.slice(1).reduce((sum, count) => sum + count, 0)).toBe(24)
    await page.locator('details.figures summary').click()
    const rows = await page.locator('details.figures tbody tr').all()
    const sums = await Promise.all(
      rows.map(async (row) =>
        (await row.locator('td').allTextContents()).reduce((sum, n) => sum + Number(n), 0),
      ),
    )
    expect(sums).toEqual([24, 24, 0, 24])
  })

  test('a month above the squares leads to its page', async () => {
    await page.goto(`${origin}studies/coverage/`)
    await page.locator('svg.heat a').first().click()
    expect(new URL(page.url()).pathname).toBe('/dates/2019/01/')
  })

  test('the year without articles is a gap, by name', async () => {
    await page.goto(`${origin}studies/coverage/`)
    expect(await page.locator('.gaps').textContent()).toMatch(/2020年12月\d+日之后、2022年1月1日之前/)
  })
})

describe('connections', () => {
  test('of all years and of each, in the picture, in the table and in the file', async () => {
    await page.goto(`${origin}studies/connections/`)
    expect(await page.locator('svg.graph a').count()).toBe(2)
    expect(await page.locator('tbody tr').allTextContents()).toEqual(['张黎怀进鹏72'])
    await page.getByRole('link', { name: '2020', exact: true }).click()
    expect(await page.locator('tbody tr').allTextContents()).toEqual(['张黎怀进鹏24'])
    const address = await page.getByRole('link', { name: /connections\.csv/ }).getAttribute('href')
    const file = await (await page.request.get(new URL(address ?? '', page.url()).href)).text()
    expect(
      file
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[0]),
    ).toEqual(['', '2019', '2020', '2022'])
  })
})

test.each(['studies/terms/', 'studies/coverage/', 'studies/connections/', 'data/'])(
  '/%s does not scroll sideways on a phone, and breaks no number',
  async (path) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(origin + path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const heights = await page
      .locator('tbody .number')
      .evaluateAll((cells) => cells.map((cell) => cell.getClientRects()[0]?.height ?? 0))
    for (const height of heights) expect(height).toBeLessThan(60)
    await page.setViewportSize({ width: 1280, height: 800 })
  },
)

test('on a phone the keys move every heat map and its figures, of a year without articles as well', async () => {
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await phone.goto(`${origin}studies/coverage/`)
  await phone.locator('details.figures summary').click()
  expect(await axeFindings(phone)).toEqual([])
  await phone.close()
})
