import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputError } from '../../src/cli/input-error.ts'
import { loadConfig } from '../../src/cli/load-config.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A folder without `package.json`, as an archivist has one. */
function write(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return join(folder, 'archive.config.ts')
}

describe('loadConfig', () => {
  test('has defaults where there is no file', async () => {
    expect((await loadConfig(join(folder, 'archive.config.ts'), {})).language).toBe('zh-Hans')
  })

  test('reads a configuration that stands outside any package, with what it imports', async () => {
    const path = write({
      'archive.config.ts': `
        import { defineArchive, defineBulletinStyle } from 'yaowen'
        import { title } from './title.ts'
        const own = defineBulletinStyle({ name: 'own', match: { path: /^own\\// } })
        export default defineArchive({ title, bulletins: { styles: [own] } })`,
      'title.ts': `export const title: string = '某市科协要闻'`,
    })
    const config = await loadConfig(path, {})
    expect(config.title).toBe('某市科协要闻')
    expect(config.bulletins.styles.map(({ name }) => name)).toEqual(['own'])
  })

  test('takes what the command line says before what the file says', async () => {
    const path = write({ 'archive.config.ts': `export default { pathPrefix: '/a/' }` })
    expect((await loadConfig(path, { pathPrefix: '/b/' })).pathPrefix).toBe('/b/')
  })

  test.each([
    [
      'a syntax error',
      { 'archive.config.ts': `export default {\n  title: '要闻' language\n}` },
      /archive\.config\.ts:2:15/,
    ],
    ['one in an imported file', { 'archive.config.ts': `import './a.ts'`, 'a.ts': `\nlet 1` }, /a\.ts:2:5/],
    ['a missing file', { 'archive.config.ts': `import './none.ts'` }, /archive\.config\.ts:1:8.*none\.ts/],
    ['an exception', { 'archive.config.ts': `throw new Error('no luck')` }, /no luck/],
  ])('says where %s is', async (_, files, expected) => {
    const error = await loadConfig(write(files), {}).catch((thrown: unknown) => thrown)
    if (!(error instanceof InputError)) throw new Error('expected an InputError')
    const said = error.files.flatMap((file) =>
      file.messages.map((message) => `${file.path}:${message.line}:${message.column} ${message.reason}`),
    )
    expect(said.join('\n')).toMatch(expected)
  })
})
