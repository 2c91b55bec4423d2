import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHostHeaders } from '../../src/cli/host-headers.ts'
import type { SearchManifest } from '../../src/search/manifest.ts'
import { contentSecurityPolicy, headersFile } from '../../src/site/headers-file.ts'

const manifest = (engine: SearchManifest['engine']): SearchManifest => ({
  version: 2,
  engine,
  articles: 1,
  shared: {
    path: 'search/77aa0c21d4/',
    tables: { days: 0, labels: [] },
    sizes: '',
    runs: [],
  },
  names: { path: 'search/12aa0c21d4/', suggestions: { first: 0, count: 1 } },
  segments: [
    {
      path: 'search/3f9a0c21d4/',
      tables: { listing: 0, columns: [], entries: { first: 0, count: 1 } },
      sizes: { tables: '', records: '', grams: '' },
    },
  ],
})
const policyOf = (engine: SearchManifest['engine'], path: string) =>
  readHostHeaders(String(headersFile('/archive/', manifest(engine)).content))(path)['content-security-policy']

describe('_headers', () => {
  test('lets the search run WebAssembly only where its engine is WebAssembly', () => {
    expect(policyOf('pagefind', '/archive/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(policyOf('exact', '/archive/search/')).not.toContain('wasm')
  })

  test('lets the search page alone carry its icon', () => {
    expect(policyOf('exact', '/archive/search/')).toContain("img-src 'self' data:")
    expect(contentSecurityPolicy('exact')).toContain("img-src 'self' data:")
    expect(contentSecurityPolicy()).not.toContain('data:')
  })

  test('allows no script or style in a page, and no frame around it', () => {
    const policy = policyOf('pagefind', '/archive/people/')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  })

  test.each([
    '/archive/',
    '/archive/search/',
    '/archive/search/3f9a0c21d4/words',
    '/archive/assets/site.css',
  ])('says no header twice for %s, for hosts join, replace or refuse differently', (path) => {
    const { content } = headersFile('/archive/', manifest('pagefind'))
    const rules = String(content).split('\n\n')
    const names = rules
      .filter((rule) => path.startsWith(rule.split('\n')[0]?.replace('*', '') ?? ''))
      .flatMap((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('Content-Security-Policy')
    expect(String(content)).not.toContain('!')
  })

  test('keeps in the cache for ever what carries its hash', () => {
    for (const folder of ['3f9a0c21d4', '77aa0c21d4', '12aa0c21d4'])
      expect(headersFile('/archive/', manifest('exact')).content).toContain(
        `/archive/search/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable`,
      )
  })
})

test('docs/deploying.md has nginx send the same', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/deploying.md'), 'utf8')
  const sent = [...page.matchAll(/^ +add_header (\S+) +"?([^"\n]+?)"? always;$/gm)].map(
    ([, name = '', value]) => [name.toLowerCase(), value],
  )
  const headers = readHostHeaders(String(headersFile('/archive/', manifest('pagefind')).content))
  expect(Object.fromEntries(sent)).toEqual(headers('/archive/'))
})
