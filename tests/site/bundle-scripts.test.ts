import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { bundleScripts } from '../../src/site/bundle-scripts.ts'

const layouts = { folder: join(import.meta.dirname, '../../layouts') }

test('the search page’s scripts, both together, are at most 25 KB compressed without the engine', async () => {
  const { outputFiles } = await build({
    entryPoints: ['start-search', 'later'].map((name) => join(layouts.folder, `browser/search/${name}.ts`)),
    outdir: '/',
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
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents).length)
  expect(sizes).toHaveLength(2)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(25_000)
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

test('what is loaded later folds no text: it would have to know the table of traditional characters too', async () => {
  const { laterSearch, search, files } = await bundleScripts(layouts, 'exact')
  const textOf = (url: string) =>
    Buffer.from(files.find(({ path }) => `/${path}` === url)?.content ?? '').toString()
  expect(textOf(search)).toContain('NFKC')
  expect(textOf(laterSearch)).toMatch(/suggestion/)
  expect(textOf(laterSearch)).not.toContain('NFKC')
})

test('a page carries the engine that it uses, and not the other', async () => {
  const scriptOf = async (engine: 'exact' | 'pagefind') => {
    const { search, files } = await bundleScripts(layouts, engine)
    return Buffer.from(files.find(({ path }) => `/${path}` === search)?.content ?? '').toString()
  }
  expect(await scriptOf('exact')).not.toContain('pagefind.js')
  expect(await scriptOf('pagefind')).toContain('pagefind.js')
})
