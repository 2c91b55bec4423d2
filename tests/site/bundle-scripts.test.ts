import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleScripts } from '../../src/site/bundle-scripts.ts'

const layouts = { folder: join(import.meta.dirname, '../../layouts') }

test.each(['exact', 'pagefind'] as const)(
  'the search page of %s loads one plain script of at most 25 KB compressed',
  async (engine) => {
    const { search, common, files } = await bundleScripts(layouts, engine)
    const script = files.find(({ path }) => `/${path}` === search)
    expect(gzipSync(script?.content ?? '').length).toBeLessThanOrEqual(25_000)
    expect(String(script?.content)).not.toMatch(/^(import|export)\b/m)
    expect(files.map(({ path }) => `/${path}`)).toContain(common)
  },
)

test('a page carries the engine that it uses, and not the other', async () => {
  const scriptOf = async (engine: 'exact' | 'pagefind') => {
    const { search, files } = await bundleScripts(layouts, engine)
    return Buffer.from(files.find(({ path }) => `/${path}` === search)?.content ?? '').toString()
  }
  expect(await scriptOf('exact')).not.toContain('pagefind.js')
  expect(await scriptOf('pagefind')).toContain('pagefind.js')
})
