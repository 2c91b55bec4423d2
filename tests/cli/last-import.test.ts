import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FiledItems } from '../../src/articles/filed-items.ts'
import { cacheEncoding } from '../../src/cli/cache-file.ts'
import { importCache } from '../../src/cli/import-cache.ts'
import { writtenFile } from '../../src/cli/input-files.ts'
import { LastImport } from '../../src/cli/last-import.ts'
import type { Workplace } from '../../src/cli/workplace.ts'
import { archiveConfigSchema } from '../../src/config/archive-config.ts'
import { report } from '../../src/diagnostics/report.ts'

let folder: string
let place: Workplace
const old = new Date('2020-01-01T00:00:00Z')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  const content = join(folder, 'content')
  const below = (name: string) => join(content, name)
  place = {
    config: archiveConfigSchema.parse({}),
    configFile: join(folder, 'archive.config.ts'),
    content,
    bulletins: below('bulletins'),
    articles: below('articles'),
    authority: below('authority'),
    pages: below('pages'),
    model: join(folder, 'names.model'),
    output: join(folder, 'site'),
    cache: join(folder, '.cache'),
  }
  for (const path of [place.bulletins, place.articles]) mkdirSync(path, { recursive: true })
  writeFileSync(bulletin(), '甲乙')
})
afterEach(() => rmSync(folder, { recursive: true }))

const bulletin = () => join(place.bulletins, 'a.txt')
const remember = (written: Readonly<Record<string, string>> = {}) => {
  const file = new VFile({ path: 'a.txt', cwd: place.bulletins })
  report(file, 'file-empty', { line: 2 }, 'Unexpected nothing')
  const files = Object.entries(written).map(([path, text]) => [path, writtenFile(text)] as const)
  new LastImport(place).remember([file], { bulletin: 1 }, new Map(files))
}
const said = () => new LastImport(place).said()

test('says again what it said while nothing changes', () => {
  expect(said()).toBeUndefined()
  remember()
  expect(said()?.figures).toEqual({ bulletin: 1 })
  expect(String(said()?.files[0]?.messages[0])).toBe('a.txt:2:1: Unexpected nothing')
})

test('sees every change of content, also one of the same size and with its old time put back', () => {
  utimesSync(bulletin(), old, old)
  remember()
  expect(said()).toBeDefined()
  writeFileSync(bulletin(), '甲丙')
  utimesSync(bulletin(), old, old)
  expect(said()).toBeUndefined()
})

test('a file that was touched and says the same is the same', () => {
  remember()
  writeFileSync(bulletin(), '甲乙')
  utimesSync(bulletin(), old, old)
  expect(said()).toBeDefined()
})

test('sees new and removed files, another configuration, and edits of what the import wrote', () => {
  writeFileSync(join(place.articles, 'x.md'), 'as written')
  remember({ 'x.md': 'as written' })
  expect(said()).toBeDefined()
  writeFileSync(join(place.articles, 'x.md'), 'as edited!')
  expect(said()).toBeUndefined()
  remember({ 'x.md': 'as written' })
  rmSync(join(place.articles, 'x.md'))
  expect(said()).toBeUndefined()
  remember()
  writeFileSync(join(place.bulletins, 'b.txt'), '')
  expect(said()).toBeUndefined()
  rmSync(join(place.bulletins, 'b.txt'))
  expect(said()).toBeDefined()
  const config = archiveConfigSchema.parse({ bulletins: { encodings: { '*': 'big5' } } })
  expect(new LastImport({ ...place, config }).said()).toBeUndefined()
})

test('does not trust the time of a file that has just changed', () => {
  remember()
  const saved = JSON.parse(readFileSync(join(importCache(place), 'last-import.json'), cacheEncoding))
  expect(saved.inputs[bulletin()]).toEqual([statSync(bulletin()).size, '', expect.any(String)])
})

test('does without its memory, and with a damaged one', () => {
  remember()
  writeFileSync(join(importCache(place), 'last-import.json'), '{"setup":', cacheEncoding)
  expect(said()).toBeUndefined()
  rmSync(place.cache, { recursive: true })
  expect(said()).toBeUndefined()
})

const filed: FiledItems = {
  ids: new Set(['2021-07-19-7f3k2q']),
  contents: new Set(),
  printed: new Set(),
  bulletins: new Set(['a.txt']),
  lostDays: new Set(),
  sources: 1,
  items: 1,
  edited: 0,
}
const added = () => new LastImport(place).added()

test('knows new bulletins from any other change', () => {
  writeFileSync(join(place.articles, 'x.md'), 'as written')
  new LastImport(place).remember([], { bulletin: 1 }, new Map(), filed)
  expect(added()).toBeUndefined()
  mkdirSync(join(place.bulletins, '2021'))
  writeFileSync(join(place.bulletins, '2021', 'b.txt'), '丙')
  expect(added()).toMatchObject({ bulletins: ['2021/b.txt'], articles: ['x.md'], filed })
  writeFileSync(join(place.articles, 'x.md'), 'as edited!')
  expect(added()).toBeUndefined()
  writeFileSync(join(place.articles, 'x.md'), 'as written')
  expect(added()).toBeDefined()
  writeFileSync(join(place.articles, 'y.md'), 'new')
  expect(added()).toBeUndefined()
  rmSync(join(place.articles, 'y.md'))
  rmSync(bulletin())
  expect(added()).toBeUndefined()
})

test('does not know them without the list of what is filed, or with that of another import', () => {
  new LastImport(place).remember([], { bulletin: 1 }, new Map(), filed)
  writeFileSync(join(place.bulletins, 'b.txt'), '丙')
  expect(added()).toBeDefined()
  const list = join(importCache(place), 'filed.json')
  const text = readFileSync(list, cacheEncoding)
  writeFileSync(list, text.slice(0, 50), cacheEncoding)
  expect(added()).toBeUndefined()
  writeFileSync(list, text, cacheEncoding)
  rmSync(join(place.bulletins, 'b.txt'))
  writeFileSync(bulletin(), '甲丙')
  remember()
  writeFileSync(join(place.bulletins, 'b.txt'), '丙')
  expect(added()).toBeUndefined()
})
