import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compiledProgram } from '../../bin/compile.mjs'

describe('compiledProgram', () => {
  let root = ''
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const store = () => join(root, 'node_modules/.cache/yaowen')

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'yaowen-compile-'))
    write('package.json', '{ "type": "module" }')
    write('.eleventy.ts', 'export default () => ({})\n')
    write('layouts/pages/page.11ty.tsx', 'export const data = {}\n')
    write('src/cli/closed-pipe.ts', 'export const closed: boolean = true\n')
    write(
      'src/cli/main.ts',
      "export { word } from '../word.ts'\nexport const place: string = import.meta.url\n",
    )
    write('src/word.ts', "export const word: string = 'one'\n")
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  /** What the compiled command says. */
  async function mainOf(folder: string | undefined) {
    return await import(pathToFileURL(join(folder ?? '', 'src/cli/main.mjs')).href)
  }

  test('compiles what is loaded by itself, in the order of its folders', async () => {
    const folder = await compiledProgram(root)
    for (const path of [
      '.eleventy.mjs',
      'src/cli/main.mjs',
      'src/cli/closed-pipe.mjs',
      'layouts/pages/page.11ty.mjs',
    ])
      expect(existsSync(join(folder ?? '', path))).toBe(true)
    expect(await mainOf(folder)).toMatchObject({ word: 'one' })
  })

  test('a module knows where its source stands', async () => {
    const { place } = await mainOf(await compiledProgram(root))
    expect(place).toBe(pathToFileURL(join(root, 'src/cli/main.ts')).href)
  })

  test('compiles once, and anew where a source has changed, of the same length and time too', async () => {
    const first = await compiledProgram(root)
    const time = new Date('2026-01-01T00:00:00Z')
    utimesSync(join(root, 'src/word.ts'), time, time)
    expect(await compiledProgram(root)).toBe(first)
    write('src/word.ts', "export const word: string = 'two'\n")
    utimesSync(join(root, 'src/word.ts'), time, time)
    const second = await compiledProgram(root)
    expect(second).not.toBe(first)
    expect(await mainOf(second)).toMatchObject({ word: 'two' })
  })

  test('sources that change while they are compiled leave no program under the name of those before', async () => {
    const compiling = compiledProgram(root)
    write('src/word.ts', "export const word: string = 'two'\n")
    expect(await compiling).toBeUndefined()
    expect(readdirSync(store())).toEqual([])
    write('src/word.ts', "export const word: string = 'one'\n")
    expect(await mainOf(await compiledProgram(root))).toMatchObject({ word: 'one' })
  })

  test('several processes at once agree and leave nothing half made', async () => {
    const compile = pathToFileURL(join(import.meta.dirname, '../../bin/compile.mjs')).href
    const code = `import(${JSON.stringify(compile)}).then(async ({ compiledProgram }) => {
      console.log(await compiledProgram(${JSON.stringify(root)}))
    })`
    const run = async () => (await promisify(execFile)(process.execPath, ['--eval', code])).stdout.trim()
    const folders = await Promise.all([run(), run(), run()])
    expect(new Set(folders).size).toBe(1)
    expect(readdirSync(store()).map((name) => join(store(), name))).toEqual([folders[0]])
  })

  test('removes what no program has used for a week, and keeps what one may be running', async () => {
    const first = (await compiledProgram(root)) ?? ''
    const other = join(store(), 'other')
    mkdirSync(other)
    const old = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000)
    utimesSync(other, old, old)
    write('src/word.ts', "export const word: string = 'three'\n")
    await compiledProgram(root)
    expect(existsSync(other)).toBe(false)
    expect(existsSync(first)).toBe(true)
  })

  test('where nothing can be written or a source is broken it says so, and leaves nothing', async () => {
    write('node_modules/.cache', 'a file where the folder should be')
    expect(await compiledProgram(root)).toBeUndefined()
    rmSync(join(root, 'node_modules'), { recursive: true })
    write('src/word.ts', 'export const = 1\n')
    expect(await compiledProgram(root)).toBeUndefined()
    expect(readdirSync(store())).toEqual([])
  })
})
