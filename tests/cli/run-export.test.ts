import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportBag } from '../../src/cli/run-export.ts'
import type { Workplace } from '../../src/cli/workplace.ts'
import { archiveConfigSchema } from '../../src/config/archive-config.ts'
import { SiteWriter } from '../../src/site/site-writer.ts'
import { bagFaults } from '../schemas/bagit.ts'

let folder = ''
let place: Workplace

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-export-'))
  place = {
    config: archiveConfigSchema.parse({ title: '要闻', url: 'https://example.org' }),
    configFile: join(folder, 'archive.config.ts'),
    content: join(folder, 'content'),
    bulletins: join(folder, 'content/bulletins'),
    articles: join(folder, 'content/articles'),
    authority: join(folder, 'content/authority'),
    pages: join(folder, 'content/pages'),
    model: join(folder, 'names.model'),
    output: join(folder, '_site'),
    cache: join(folder, '.cache'),
  }
  write('content/bulletins/2021 七月.txt', Buffer.from([0xd2, 0xaa, 0xce, 0xc5]))
  write('content/articles/2021/2021-07-19-7f3k2q.md', '---\ntitle: 甲\n---\n')
  write('_site/index.html', '<!doctype html>')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a bag holds everything, byte for byte, and its checksums hold', async () => {
  const figures = await exportBag(place, join(folder, 'bag'), true)
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

test('the bag is complete and valid by RFC 8493, whatever the names of its files', async () => {
  write('content/bulletins/100% 甲\n乙.txt', Buffer.from('丙'))
  write('content/pages/about.md', '')
  await exportBag(place, join(folder, 'bag'), true)
  expect(bagFaults(join(folder, 'bag'))).toEqual([])
})

test.each([
  [
    'a changed byte',
    () => write('bag/data/site/index.html', '<!doctype htmL>'),
    'the checksum of data/site/index.html',
  ],
  ['a file more', () => write('bag/data/site/new.html', ''), 'leaves out data/site/new.html'],
  [
    'a file less',
    () => rmSync(join(folder, 'bag/data/site/index.html')),
    'data/site/index.html is not there',
  ],
  [
    'a changed description',
    () => write('bag/bag-info.txt', 'Payload-Oxum: 1.1\n'),
    'the checksum of bag-info.txt',
  ],
  ['another declaration', () => write('bag/bagit.txt', 'BagIt-Version: 0.97\n'), 'no declaration'],
])('the check finds %s', async (_, damage, fault) => {
  await exportBag(place, join(folder, 'bag'), true)
  damage()
  expect(bagFaults(join(folder, 'bag')).join('\n')).toContain(fault)
})

test('sha256sum accepts both manifests, and refuses a changed file', async () => {
  await exportBag(place, join(folder, 'bag'))
  const check = (file: string) => checksums(file, join(folder, 'bag'))
  expect([check('manifest-sha256.txt'), check('tagmanifest-sha256.txt')]).toEqual([0, 0])
  write('bag/data/site/index.html', 'changed')
  expect(check('manifest-sha256.txt')).not.toBe(0)
})

test('the same archive gives the same bag', async () => {
  await exportBag(place, join(folder, 'one'), true)
  await exportBag(place, join(folder, 'two'), true)
  for (const path of filesOf(join(folder, 'one')))
    expect(readFileSync(join(folder, 'two', path))).toEqual(readFileSync(join(folder, 'one', path)))
})

test('a folder that holds something is left alone, and a site must be built first', async () => {
  await expect(exportBag(place, join(folder, 'content'))).rejects.toThrow('Unexpected files')
  rmSync(place.output, { recursive: true })
  await expect(exportBag(place, join(folder, 'bag'))).rejects.toThrow('run `yaowen build` first')
})

test('a site with other bytes than its build wrote is refused by the names of its files, and no bag is made', async () => {
  buildSite({ 'index.html': '<!doctype html>', 'feed.xml': '<feed/>', 'a.html': '' })
  write('_site/feed.xml', '')
  write('_site/a.html', 'a')
  rmSync(join(folder, '_site/index.html'))
  await expect(exportBag(place, join(folder, 'bag'))).rejects.toThrow(
    '`a.html`, `feed.xml`, `index.html` are gone or not as the build wrote them, delete those files',
  )
  expect(existsSync(join(folder, 'bag'))).toBe(false)
})

test('a file of somebody in the site is in the bag, and that is told', async () => {
  buildSite({ 'index.html': '<!doctype html>' })
  write('_site/my.txt', '')
  const { remarks } = await exportBag(place, join(folder, 'bag'))
  expect(remarks.filter((remark) => remark.includes('my.txt'))).toEqual([
    '`my.txt` in the site is none of its files and is in the bag all the same.',
  ])
  expect(existsSync(join(folder, 'bag/data/site/my.txt'))).toBe(true)
  rmSync(join(folder, '_site/my.txt'))
  expect((await exportBag(place, join(folder, 'two'))).remarks.join()).not.toContain('none of its files')
})

test.each([
  'content/bulletins/bag',
  'content/bulletins/new/bag',
  'content/bag',
  '_site/bag',
  '_site.staging',
  'link/bag',
])('a bag in %s would be read, published or cleared up: refused, and nothing is made', async (inner) => {
  symlinkSync(place.bulletins, join(folder, 'link'))
  const before = filesOf(folder)
  await expect(exportBag(place, join(folder, inner))).rejects.toThrow('nor holds it')
  expect(filesOf(folder)).toEqual(before)
  expect(existsSync(join(folder, inner))).toBe(false)
})

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function buildSite(files: Readonly<Record<string, string>>): void {
  rmSync(place.output, { recursive: true })
  const writer = new SiteWriter(place.output)
  for (const [path, text] of Object.entries(files)) writer.write(path, text)
  writer.finish()
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

/** By the system's own program, which macOS calls `shasum`. */
function checksums(file: string, cwd: string): number | null {
  const programs = [['sha256sum'], ['shasum', '--algorithm', '256']] as const
  for (const [program, ...options] of programs) {
    const { status, error } = spawnSync(program, [...options, '--check', file], { cwd })
    if (!error) return status
  }
  throw new Error('Neither sha256sum nor shasum was found')
}
