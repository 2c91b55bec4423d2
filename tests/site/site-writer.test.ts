import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ForeignOutputError, SiteWriter } from '../../src/site/site-writer.ts'

let folder: string
let output: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  output = join(folder, '_site')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const build = (files: Readonly<Record<string, string>>) => {
  const writer = new SiteWriter(output)
  for (const [path, text] of Object.entries(files)) writer.write(path, text)
  return writer.finish()
}
const read = (path: string) => readFileSync(join(output, path), 'utf8')

describe('SiteWriter', () => {
  test('shows nothing before it is finished', () => {
    const writer = new SiteWriter(output)
    writer.write('a/index.html', 'one')
    expect(existsSync(output)).toBe(false)
    expect(writer.finish()).toEqual({ written: 1, kept: 0, removed: 0, bytes: 3 })
    expect(read('a/index.html')).toBe('one')
  })

  test('does not touch a file whose bytes are the same', () => {
    build({ 'a.html': 'one', 'b.html': 'two' })
    utimesSync(join(output, 'a.html'), 1, 1)
    expect(build({ 'a.html': 'one', 'b.html': 'three' })).toEqual({
      written: 1,
      kept: 1,
      removed: 0,
      bytes: 8,
    })
    expect(statSync(join(output, 'a.html')).mtimeMs).toBe(1000)
    expect(read('b.html')).toBe('three')
  })

  test('writes a long file part by part, the same bytes, and leaves one alone that has not changed', () => {
    const parts = ['一', '\ud83d', '\ude00', '']
    const inSteps = (path: string, texts: readonly string[]) => {
      const writer = new SiteWriter(output)
      expect([...writer.writeInSteps(path, texts)]).toHaveLength(texts.length)
      return { file: writer.file(path), figures: writer.finish() }
    }
    const whole = 'a long file'.repeat(20_000)
    const first = inSteps('data/all.csv', [whole, '完'])
    expect(read('data/all.csv')).toBe(`${whole}完`)
    build({ 'data/all.csv': `${whole}完` })
    utimesSync(join(output, 'data/all.csv'), 1, 1)
    expect(inSteps('data/all.csv', [whole, '完'])).toEqual({
      file: first.file,
      figures: { written: 0, kept: 1, removed: 0, bytes: whole.length + 3 },
    })
    expect(statSync(join(output, 'data/all.csv')).mtimeMs).toBe(1000)
    expect(inSteps('data/all.csv', []).figures).toMatchObject({ written: 1, bytes: 0 })
    // A pair of surrogates is never parted by who makes parts; halves are no text.
    expect(inSteps('data/all.csv', parts).file?.bytes).toBe(3 + 3 + 3)
  })

  test('writes a file anew that has another size than it wrote, whoever changed it', () => {
    const damage: readonly (() => void)[] = [
      () => writeFileSync(join(output, 'a.html'), ''),
      () => writeFileSync(join(output, 'a.html'), 'one more'),
      () => rmSync(join(output, 'a.html')),
    ]
    for (const harm of damage) {
      build({ 'a.html': 'one', 'b.html': 'two' })
      expect(new SiteWriter(output).unchanged()).toEqual({ written: 0, kept: 2, removed: 0, bytes: 6 })
      harm()
      const writer = new SiteWriter(output)
      expect(writer.unchanged()).toBeUndefined()
      expect([writer.keep('a.html'), writer.keep('b.html')]).toEqual([false, true])
      expect(build({ 'a.html': 'one', 'b.html': 'two' })).toMatchObject({ written: 1, kept: 1 })
      expect(read('a.html')).toBe('one')
    }
  })

  test('writes a site anew whose list is of an older version, without sizes, and removes what is on it', () => {
    build({ 'a.html': 'one', 'b.html': 'two' })
    const list = join(output, '.yaowen/files.json')
    writeFileSync(list, readFileSync(list, 'utf8').replaceAll(/ \d+"/g, '"'))
    writeFileSync(join(output, 'a.html'), 'harmed')
    expect(new SiteWriter(output).unchanged()).toBeUndefined()
    expect(build({ 'a.html': 'one' })).toEqual({ written: 1, kept: 0, removed: 1, bytes: 3 })
    expect(read('a.html')).toBe('one')
    expect(existsSync(join(output, 'b.html'))).toBe(false)
  })

  test('lists its files with hashes and sizes', () => {
    build({ 'b.html': '二', 'a.html': '' })
    expect(JSON.parse(read('.yaowen/files.json'))).toEqual({
      'a.html': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0',
      'b.html': `${createHash('sha256').update('二').digest('hex')} 3`,
    })
  })

  test('removes what it wrote before and nothing else', () => {
    build({ 'old/deep/index.html': 'old', 'a.html': 'one' })
    writeFileSync(join(output, 'CNAME'), 'example.org')
    expect(build({ 'a.html': 'one' }).removed).toBe(1)
    expect(existsSync(join(output, 'old'))).toBe(false)
    expect(read('CNAME')).toBe('example.org')
  })

  test('leaves the last site where a build is abandoned', () => {
    build({ 'a.html': 'one' })
    const writer = new SiteWriter(output)
    writer.write('a.html', 'broken')
    writer.abandon()
    expect(read('a.html')).toBe('one')
  })

  test('forgets a build that broke off while it staged', () => {
    build({ 'a.html': 'one' })
    new SiteWriter(output).write('b.html', 'half')
    build({ 'a.html': 'one' })
    expect(existsSync(join(output, 'b.html'))).toBe(false)
  })

  test('leaves nothing beside the site, whether there was something new or not', () => {
    for (const text of ['one', 'two', 'two']) {
      build({ 'a.html': text })
      expect(readdirSync(folder)).toEqual(['_site'])
      expect(readdirSync(output).sort()).toEqual(['.yaowen', 'a.html'])
    }
  })

  test.each([
    ['a folder of somebody', 'thesis.txt'],
    ['a copy of the site', '.yaowen/files.json'],
    ['a page of somebody', 'a.html'],
    ['something complete', '.complete'],
  ])('refuses %s that stands where it would make the site, and leaves it alone', (_, path) => {
    for (const first of [true, false]) {
      if (!first) build({ 'a.html': 'one' })
      const file = join(`${output}.staging`, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, '{"precious": 1}')
      expect(() => build({ 'a.html': 'two' })).toThrow(ForeignOutputError)
      expect(readFileSync(file, 'utf8')).toBe('{"precious": 1}')
      rmSync(`${output}.staging`, { recursive: true })
    }
  })

  test('refuses a file, or a link, that stands where it would make the site', () => {
    writeFileSync(`${output}.staging`, 'precious')
    expect(() => new SiteWriter(output)).toThrow(ForeignOutputError)
    expect(readFileSync(`${output}.staging`, 'utf8')).toBe('precious')
    rmSync(`${output}.staging`)
    symlinkSync(folder, `${output}.staging`)
    expect(() => new SiteWriter(output)).toThrow(ForeignOutputError)
  })

  test.each([
    ['nothing', []],
    ['a build that was killed over its mark', ['.staged-by-yaowen', 'my.html', '.complete']],
    ['a first build of an older version', ['assets/site.css', 'articles/1/index.html']],
  ])('clears up what is left of %s', (_, paths) => {
    mkdirSync(`${output}.staging`)
    for (const path of paths) {
      mkdirSync(dirname(join(`${output}.staging`, path)), { recursive: true })
      writeFileSync(join(`${output}.staging`, path), '["cut o')
    }
    build({ 'a.html': 'one' })
    expect(readdirSync(folder)).toEqual(['_site'])
    expect(readdirSync(output).sort()).toEqual(['.yaowen', 'a.html'])
  })

  test('clears up what a later build of an older version left', () => {
    build({ 'a/index.html': 'one' })
    mkdirSync(join(`${output}.staging`, 'a/b'), { recursive: true })
    writeFileSync(join(`${output}.staging`, 'a/b/index.html'), 'half')
    build({ 'a/index.html': 'one' })
    expect(readdirSync(folder)).toEqual(['_site'])
    expect(readdirSync(join(output, 'a'))).toEqual(['index.html'])
  })

  test('finishes a switch that broke off', () => {
    build({ 'a.html': 'one', 'gone.html': 'x' })
    const staging = `${output}.staging`
    mkdirSync(staging)
    writeFileSync(join(staging, 'a.html'), 'two')
    writeFileSync(join(staging, '.complete'), '["gone.html"]')
    new SiteWriter(output)
    expect(read('a.html')).toBe('two')
    expect(existsSync(join(output, 'gone.html'))).toBe(false)
  })

  test.each([
    ['a file by a folder', 'people', 'people/index.html'],
    ['a folder by a file', 'people/index.html', 'people'],
  ])('finishes one that broke off after it had replaced %s', (_, old, now) => {
    build({ [old]: 'one', 'gone.html': 'x' })
    build({ [now]: 'two', 'gone.html': 'x' })
    const staging = `${output}.staging`
    mkdirSync(staging)
    writeFileSync(join(staging, '.complete'), JSON.stringify([old, 'gone.html']))
    new SiteWriter(output)
    expect(read(now)).toBe('two')
    expect(existsSync(join(output, 'gone.html'))).toBe(false)
  })

  test('keeps a page that was not rendered', () => {
    build({ 'a.html': 'one' })
    const writer = new SiteWriter(output)
    expect(writer.keep('a.html')).toBe(true)
    expect(writer.keep('b.html')).toBe(false)
    expect(writer.finish()).toEqual({ written: 0, kept: 1, removed: 0, bytes: 3 })
  })

  test('replaces a file by a folder of the same name', () => {
    build({ people: 'one' })
    build({ 'people/index.html': 'two' })
    expect(read('people/index.html')).toBe('two')
  })

  test('refuses a folder that holds other files', () => {
    mkdirSync(output)
    writeFileSync(join(output, 'thesis.doc'), '')
    expect(() => new SiteWriter(output)).toThrow(ForeignOutputError)
  })

  test.each(['../x.html', '/etc/x', 'a/../../x', '..'])('refuses the path %s', (path) => {
    expect(() => new SiteWriter(output).write(path, '')).toThrow('leads out')
  })

  test('refuses two files of one path', () => {
    const writer = new SiteWriter(output)
    writer.write('a.html', '')
    expect(() => writer.write('a.html', '')).toThrow('Two files claim')
  })
})
