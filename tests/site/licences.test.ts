import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const licences = readFileSync(join(root, 'layouts/licences.txt'), 'utf8')

test.each(['LICENSE', 'src/text/traditional-table.LICENSE.txt', 'node_modules/pagefind/LICENSE/LICENSE'])(
  'what a site carries of others stands in the list of licences whole: %s',
  (path) => {
    expect(licences).toContain(readFileSync(join(root, path), 'utf8').trim())
  },
)

// Else its licence belongs into the list too: notices in the sources are not kept.
test('no other package is in the scripts of a site', async () => {
  const { metafile } = await build({
    entryPoints: ['site.ts', 'search-exact.ts', 'search-pagefind.ts', 'search/later.ts'].map((name) =>
      join(root, 'layouts/browser', name),
    ),
    absWorkingDir: root,
    outdir: '/',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  })
  const inputs = Object.keys(metafile.inputs)
  expect(inputs).toContain('layouts/browser/site.ts')
  expect(inputs.filter((path) => !/^(?:layouts|src)\//.test(path))).toEqual([])
})
