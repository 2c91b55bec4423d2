import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../layouts/pages/search.11ty.tsx'
import { SiteServer } from '../../src/cli/site-server.ts'
import { buildSearch } from '../../src/search/build-search.ts'
import { bundleScripts } from '../../src/site/bundle-scripts.ts'
import { urls } from '../../src/site/url.ts'
import { fold } from '../../src/text/fold.ts'
import { generatedArchive, seededRandom } from '../search/generated-archive.ts'
import { siteWithAddress } from '../site/small-site.ts'
import { openBrowser } from './open-browser.ts'

const documents = generatedArchive(300, 11)
const texts = documents.map(({ headline, blocks }) => fold([headline, ...blocks].join('\n')))

interface Asked {
  readonly typed: string
  readonly matches: (text: string) => boolean
}

let browser: Browser
const folders: string[] = []
const answers = new Map<string, string[][]>()

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('500 queries of every class in a browser, each compared with a plain scan', () => {
  test.each(['exact', 'pagefind'] as const)('%s', async (engine) => {
    const asked = queries(500)
    const found = await askAll(
      engine,
      asked.map(({ typed }) => typed),
    )
    answers.set(engine, found)
    for (const [index, { typed, matches }] of asked.entries()) {
      const expected = documents.flatMap(({ url }, ordinal) => (matches(texts[ordinal] ?? '') ? [url] : []))
      expect([typed, [...(found[index] ?? [])].sort()]).toEqual([typed, expected.sort()])
    }
  })

  test('both engines give the same results in the same order', () => {
    expect(answers.get('exact')?.length).toBe(500)
    expect(answers.get('exact')).toEqual(answers.get('pagefind'))
  })
})

/** Ask the page through its address, one query after the other, and read its list of results. */
async function askAll(engine: 'exact' | 'pagefind', typed: readonly string[]): Promise<string[][]> {
  const server = new SiteServer(await buildSite(engine), '/archive/')
  const base = await server.listen(0)
  const page = await browser.newPage()
  try {
    await page.goto(`${base}search/`)
    await page.waitForSelector('[data-search-done]')
    return await page.evaluate(async (queries) => {
      const root = document.getElementById('search')
      const results: string[][] = []
      for (const query of queries) {
        history.pushState(null, '', `?all=1&q=${encodeURIComponent(query)}`)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
        while (!root?.hasAttribute('data-search-done')) await new Promise((done) => setTimeout(done, 1))
        if (root.querySelector('.failure'))
          throw new Error(`${query}: ${root.querySelector('.failure')?.textContent}`)
        const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-result] a')]
        results.push(links.map((link) => link.pathname.replace('/archive', '')))
      }
      return results
    }, typed)
  } finally {
    await page.close()
    await server.close()
  }
}

async function buildSite(engine: 'exact' | 'pagefind'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-search-'))
  folders.push(folder)
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const { files, manifest } = await buildSearch(() => documents, { engine, pagefindLimit: 3000 })
  for (const { path, bytes } of files) write(path, bytes)
  const scripts = await bundleScripts({ folder: join(import.meta.dirname, '../../layouts') }, engine)
  for (const { path, content } of scripts.files) write(path, content)
  const item = {
    kind: 'search' as const,
    url: urls.search,
    data: () => ({ manifest, script: scripts.search }),
  }
  write('search/index.html', `<!doctype html>${renderToString(render({ item, site: siteWithAddress }))}`)
  return folder
}

function queries(count: number): Asked[] {
  const random = seededRandom(5)
  const cut = (length: number) => {
    for (;;) {
      const text = texts[Math.floor(random() * texts.length)] ?? ''
      const start = Math.floor(random() * text.length)
      const part = text.slice(start, start + length).trim()
      if (part && !/[\n"]|\p{Cs}/u.test(part)) return part
    }
  }
  const has = (phrase: string) => (text: string) => text.includes(phrase)
  const makers: (() => Asked)[] = [
    () => one(cut(1)),
    () => one(cut(2)),
    () => one(cut(3)),
    () => one(cut(4 + Math.floor(random() * 8))),
    () => one(`${cut(2)}龘`),
    () =>
      both(
        cut(2),
        cut(2),
        (a, b) => `"${a}" "${b}"`,
        (a, b) => (text) => has(a)(text) && has(b)(text),
      ),
    () =>
      both(
        cut(2),
        cut(3),
        (a, b) => `"${a}" -"${b}"`,
        (a, b) => (text) => has(a)(text) && !has(b)(text),
      ),
    () =>
      both(
        cut(2),
        cut(3),
        (a, b) => `"${a}"|"${b}"`,
        (a, b) => (text) => has(a)(text) || has(b)(text),
      ),
    () =>
      both(
        cut(3),
        cut(1),
        (a, b) => `"${a}" OR "${b}"`,
        (a, b) => (text) => has(a)(text) || has(b)(text),
      ),
    () => ({ typed: '懷進鵬', matches: has('怀进鹏') }),
  ]
  function one(phrase: string): Asked {
    return { typed: `"${phrase}"`, matches: has(fold(phrase)) }
  }
  return Array.from({ length: count }, (_, index) => makers[index % makers.length]?.() ?? one('科'))
}

function both(
  a: string,
  b: string,
  typed: (a: string, b: string) => string,
  matches: (a: string, b: string) => Asked['matches'],
): Asked {
  return { typed: typed(a, b), matches: matches(fold(a), fold(b)) }
}
