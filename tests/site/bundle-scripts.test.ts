import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { bundleScripts } from '../../src/site/bundle-scripts.ts'

const layouts = { folder: join(import.meta.dirname, '../../layouts') }

test('the search page’s script is at most 25 KB compressed without its engine', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(layouts.folder, 'browser/search/start-search.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [
      {
        name: 'without-engine',
        setup: ({ onResolve }) => {
          onResolve({ filter: /\/(grams|pagefind)\// }, ({ path }) => ({ path, external: true }))
        },
      },
    ],
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(25_000)
})

test.each(['exact', 'pagefind'] as const)(
  'the search page of %s loads one plain script, without modules to fetch',
  async (engine) => {
    const { search, common, files } = await bundleScripts(layouts, engine)
    const script = files.find(({ path }) => `/${path}` === search)
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
