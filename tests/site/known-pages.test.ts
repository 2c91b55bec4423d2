import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ChangedPages } from '../../src/site/changed-pages.ts'
import { KnownPages, type PageHashes } from '../../src/site/known-pages.ts'
import { page } from '../../src/site/lists.ts'
import { textAt } from '../../src/site/packed-texts.ts'
import type { Page } from '../../src/site/page.ts'
import { keyedFile } from '../../src/site/site-file.ts'
import { SiteWriter } from '../../src/site/site-writer.ts'
import { filePath, type UrlPath, urls } from '../../src/site/url.ts'

let folder = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  output = join(folder, '_site')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file with a key', () => {
  /** One build; the names of the files whose content was made. */
  function build(last: PageHashes, key: string, common = 'site', version = '1') {
    const made: string[] = []
    const writer = new SiteWriter(output)
    const known = new KnownPages(last, common, version)
    const make = () => {
      made.push(key)
      return `of ${key}`
    }
    known.write(keyedFile('data/a.csv', [key], make), writer)
    known.write({ path: 'robots.txt', content: 'always' }, writer)
    writer.finish()
    return { made, hashes: known.hashes(writer) }
  }
  const content = () => readFileSync(join(output, 'data/a.csv'), 'utf8')

  test('is made once while its key stays, and again when the key, the site or the program changes', () => {
    const first = build({}, 'one')
    expect(first.made).toEqual(['one'])
    expect(build(first.hashes, 'one').made).toEqual([])
    expect(content()).toBe('of one')
    expect(build(first.hashes, 'two').made).toEqual(['two'])
    expect(content()).toBe('of two')
    const { hashes } = build({}, 'two')
    expect(build(hashes, 'two', 'another site').made).toEqual(['two'])
    expect(build(hashes, 'two', 'site', '2').made).toEqual(['two'])
  })

  test('is made again where it is not what the memory tells of', () => {
    const { hashes } = build({}, 'one')
    build({}, 'two')
    expect(build(hashes, 'one').made).toEqual(['one'])
    rmSync(join(output, 'data/a.csv'))
    expect(build(hashes, 'one').made).toEqual(['one'])
    expect(content()).toBe('of one')
  })
})

describe('changed pages', () => {
  const textPage = (name: string, html: string): Page =>
    page('text', urls.text(name), () => ({ title: name, html }))

  async function build(last: PageHashes, early: readonly Page[], late: readonly Page[] = []) {
    const writer = new SiteWriter(output)
    const known = new KnownPages(last, 'site', '1')
    const changed = new ChangedPages(known, writer)
    const rendered: UrlPath[] = []
    for await (const { pages, data } of changed.slices(early, async () => late))
      for (const [index, { url }] of pages.entries()) {
        rendered.push(url)
        writer.write(filePath(url), textAt(data, index))
      }
    writer.finish()
    return { rendered, figures: changed.figures, hashes: known.hashes(writer) }
  }

  test('are handed out once, the late ones last', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => textPage(name, name)) as [Page, Page, Page]
    const first = await build({}, [a, b], [c])
    expect(first.rendered).toEqual(['/a/', '/b/', '/c/'])
    const second = await build(first.hashes, [a, textPage('b', 'new')], [c])
    expect(second.rendered).toEqual(['/b/'])
    expect(second.figures).toEqual({ kept: 2, changed: 1 })
  })

  test('without a key have their data made once, whether they changed or not', async () => {
    let made = 0
    const counted = (name: string, html: string) =>
      page('text', urls.text(name), () => {
        made += 1
        return { title: name, html }
      })
    const first = await build({}, [counted('a', 'a'), counted('b', 'b')])
    made = 0
    const second = await build(first.hashes, [counted('a', 'a'), counted('b', 'new')])
    expect(second.rendered).toEqual(['/b/'])
    expect(made).toBe(2)
    expect((await build(second.hashes, [counted('b', 'new')])).rendered).toEqual([])
  })

  test('come in slices', async () => {
    const many = Array.from({ length: 401 }, (_, index) => textPage(`p${index}`, ''))
    const writer = new SiteWriter(output)
    const changed = new ChangedPages(new KnownPages({}, 'site', '1'), writer)
    const sizes: number[] = []
    for await (const { pages } of changed.slices(many, async () => [])) sizes.push(pages.length)
    expect(sizes).toEqual([200, 200, 1])
  })

  test('a page whose HTML somebody changed in the site is kept only where the writer knows it', async () => {
    const a = textPage('a', 'a')
    const { hashes } = await build({}, [a])
    writeFileSync(join(output, '.yaowen/files.json'), '{}')
    expect((await build(hashes, [a])).rendered).toEqual(['/a/'])
  })
})
