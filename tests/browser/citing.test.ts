import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './open-browser.ts'

const project = resolve(import.meta.dirname, '../..')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
}

let folder = ''
let server: Server
let browser: Browser
let origin = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-citing-'))
  const build = ['bin/yaowen.mjs', 'build', '--output', join(folder, 'site')]
  execFileSync(process.execPath, build, { cwd: project, stdio: 'ignore' })
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, 'site', path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' })
    return response.end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

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
  ['/studies/connections/', 'svg.graph'],
  ['/studies/coverage/', 'svg.heat'],
])('the picture of %s has its figures as a table', async (path, picture) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(origin + path)
  expect(await page.locator(picture).count()).toBeGreaterThan(0)
  const details = page.locator('details.figures')
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  expect(await details.locator('tbody tr').first().isVisible()).toBe(true)
  await page.close()
})

async function openArticle(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const records = JSON.parse(
    `[${readFileSync(join(folder, 'site/data/articles.jsonl'), 'utf8').trimEnd().split('\n').join(',')}]`,
  )
  await page.goto(`${origin}${records[0].url}`)
  return page
}
