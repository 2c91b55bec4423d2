import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportBag } from '../../src/cli/run-export.ts'
import type { Workplace } from '../../src/cli/workplace.ts'
import { archiveConfigSchema } from '../../src/config/archive-config.ts'

let folder = ''
let place: Workplace

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-export-'))
  place = {
    config: archiveConfigSchema.parse({ title: '要闻', url: 'https://example.org' }),
    content: join(folder, 'content'),
    bulletins: join(folder, 'content/bulletins'),
    articles: join(folder, 'content/articles'),
    authority: join(folder, 'content/authority'),
    pages: join(folder, 'content/pages'),
    output: join(folder, '_site'),
    cache: join(folder, '.cache'),
  }
  write('content/bulletins/2021 七月.txt', Buffer.from([0xd2, 0xaa, 0xce, 0xc5]))
  write('content/articles/2021/2021-07-19-7f3k2q.md', '---\ntitle: 甲\n---\n')
  write('_site/index.html', '<!doctype html>')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a bag holds everything, byte for byte, and its checksums hold', () => {
  const figures = exportBag(place, join(folder, 'bag'), true)
  expect(figures.files).toBe(4)
  expect(filesOf(join(folder, 'bag'))).toEqual([
    'bag-info.txt',
    'bagit.txt',
    'data/articles/2021/2021-07-19-7f3k2q.md',
    'data/bulletins/2021 七月.txt',
    'data/ro-crate-metadata.json',
    'data/site/index.html',
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt',
  ])
  expect(readFileSync(join(folder, 'bag/data/bulletins/2021 七月.txt'))).toEqual(
    Buffer.from([0xd2, 0xaa, 0xce, 0xc5]),
  )
  for (const line of [...manifest('manifest-sha256.txt'), ...manifest('tagmanifest-sha256.txt')]) {
    const [, hash, path = ''] = /^([0-9a-f]{64}) {2}(.*)$/.exec(line) ?? []
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, 'bag', path)))
        .digest('hex'),
    ).toBe(hash)
  }
})

test.runIf(hasSha256sum())('sha256sum accepts both manifests', () => {
  exportBag(place, join(folder, 'bag'), false)
  for (const file of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', file], { cwd: join(folder, 'bag') })
})

test('the same archive gives the same bag', () => {
  exportBag(place, join(folder, 'one'), true)
  exportBag(place, join(folder, 'two'), true)
  for (const path of filesOf(join(folder, 'one')))
    expect(readFileSync(join(folder, 'two', path))).toEqual(readFileSync(join(folder, 'one', path)))
})

test('a folder that holds something is left alone, and a site must be built first', () => {
  expect(() => exportBag(place, join(folder, 'content'), false)).toThrow('Unexpected files')
  rmSync(place.output, { recursive: true })
  expect(() => exportBag(place, join(folder, 'bag'), false)).toThrow('run `yaowen build` first')
})

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function manifest(name: string): string[] {
  return readFileSync(join(folder, 'bag', name), 'utf8')
    .trimEnd()
    .split('\n')
}

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** The manifests are plain `sha256sum` files; where that program is not there, the test above checks them. */
function hasSha256sum(): boolean {
  try {
    execFileSync('sha256sum', ['--version'])
    return true
  } catch {
    return false
  }
}
