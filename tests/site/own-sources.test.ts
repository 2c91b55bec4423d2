import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownSources } from '../../src/site/own-sources.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'yaowen-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const sources = async (...[entry, packages]: Parameters<typeof ownSources>) =>
  (await ownSources(join(folder, entry), packages)).map((path) => relative(folder, path))

describe('the sources of a file', () => {
  test.each([
    ['without', ['layouts/a.tsx', 'lib/b.ts']],
    ['with', ['layouts/a.tsx', 'lib/b.ts', 'node_modules/said/index.js']],
  ] as const)('are what it imports, %s packages', async (packages, expected) => {
    const imports = ['../lib/b.ts', 'said', 'yaowen/layouts', 'preact/hooks']
    write('layouts/a.tsx', imports.map((path) => `import '${path}'\n`).join(''))
    write('lib/b.ts', 'export const b = 1\n')
    write('node_modules/said/index.js', '')
    expect(await sources('layouts/a.tsx', packages)).toEqual(expected)
  })

  test('are what a style sheet imports or names', async () => {
    write('theme.css', '@import "./colours.css";\nbody { background: url(./pictures/seal.svg) }\n')
    write('colours.css', 'p { background: url("./leaf.png") }\n')
    write('leaf.png', '')
    write('pictures/seal.svg', '')
    expect(await sources('theme.css')).toEqual(['colours.css', 'leaf.png', 'pictures/seal.svg', 'theme.css'])
  })

  test('are what can be read, where one is broken or missing', async () => {
    write('theme.css', '@import "./colours.css";\n@import "./missing.css";\n')
    write('colours.css', '@import "./leaf.css";\n{{{')
    write('leaf.css', '')
    expect(await sources('theme.css')).toEqual(['colours.css', 'leaf.css', 'theme.css'])
    write('a.ts', "import './b.ts'\n")
    write('b.ts', 'const {\n')
    expect(await sources('a.ts')).toEqual(['a.ts', 'b.ts'])
  })
})
