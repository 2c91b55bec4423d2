import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deadLinks, siteFiles } from './dead-links.ts'
import { invalidPages } from './invalid-html.ts'
import { TestArchive } from './run-yaowen.ts'

const bulletin = `

· 存档要闻 ·

本期要目
▲龙羊峡水文站启用……………1
▲鲸落勘察队返航……………1
▲龙羊峡水文站发布年报……………2

## 龙羊峡水文站启用

7月20日，水文专家诸葛瑾瑜到龙羊峡水文站，为墨脱观测研究院揭牌。

青海省科协 [2021-07-20]


## 鲸落勘察队返航

7月21日，船长欧阳翡翠、水文专家诸葛瑾瑜在乌斯怀亚市说，鲸落海洋研究所满载标本返航。

琥珀海洋研究院 [2021-07-21]


## 龙羊峡水文站发布年报

7月22日，水文专家诸葛瑾瑜在龙羊峡水文站发布年报。

青海省科协 [2021-07-22]
`
/** Of the second article and of no other: its headline, its text, its people, places, organisations, its source. */
const gone = ['鲸落', '标本返航', '欧阳翡翠', '乌斯怀亚', '琥珀海洋']
const reason = '船方请求'

describe('a withdrawn article', () => {
  let archive: TestArchive
  let path: string
  let before: Map<string, string>
  let after: Map<string, string>
  beforeAll(() => {
    archive = TestArchive.ofSample()
    archive.write('bulletins/2021-08.txt', bulletin)
    const config = join(archive.folder, 'archive.config.ts')
    archive.write(
      '../archive.config.ts',
      "export default { title: '存档', url: 'https://example.org', publish: { data: { articles: true }, feeds: { minArticles: 1 }, terms: { list: ['水文'] } } }\n",
    )
    expect(archive.run('build', '--config', config)).toMatchObject({ code: 0 })
    before = archive.site()
    const found = [...archive.articles()].find(
      ([file, text]) => file.endsWith('.md') && utf8(text).includes('鲸落'),
    )
    path = `articles/${found?.[0] ?? ''}`
    const text = readFileSync(join(archive.content, path), 'utf8')
    archive.write(path, text.replace(/\n---\n/, `\nwithdrawn: {date: 2021-08-01, reason: ${reason}}\n---\n`))
    expect(archive.run('build', '--config', config)).toMatchObject({ code: 0 })
    after = archive.site()
  })
  afterAll(() => archive.remove())

  test('stood everywhere before', () => {
    const files = filesWith(before, gone)
    for (const part of [
      'articles/',
      'bulletins/',
      'people/',
      'places/',
      'sources/',
      'dates/',
      'data/',
      'search/',
      'citations/',
      'feed.xml',
    ])
      expect(
        files.some((file) => file.startsWith(part)),
        part,
      ).toBe(true)
  })

  test('is gone from every file of the site: text, names, addresses made of names', () => {
    expect(filesWith(after, gone)).toEqual([])
    expect([...after.keys()].filter((file) => gone.some((phrase) => file.includes(phrase)))).toEqual([])
  })

  test('keeps a page that says so, and is asked of no search engine', () => {
    const id = /([^/]+)\.md$/.exec(path)?.[1] ?? ''
    const page = utf8(after.get(`articles/${id}/index.html`) ?? '')
    expect(page).toContain(reason)
    expect(page).toContain('noindex')
    expect([...after].filter(([, text]) => utf8(text).includes(id)).map(([file]) => file)).toEqual([
      '.yaowen/files.json',
      `articles/${id}/index.html`,
    ])
  })

  test('leaves no dead link and no page that is not valid', () => {
    expect(deadLinks(siteFiles(after), '/')).toEqual([])
    expect(invalidPages(after)).toEqual([])
  })

  test('leaves the numbers of its printed lines, and nothing in them', () => {
    const printed = [...after].find(
      ([file, text]) => file.endsWith('/text/index.html') && utf8(text).includes('龙羊峡'),
    )
    const html = utf8(printed?.[1] ?? '')
    expect(html.match(/<li id="L\d+"/g)).toHaveLength(bulletin.split('\n').length - 1)
    expect(html).toContain('已撤下')
  })
})

/** Packed files are looked into as well. */
function filesWith(site: ReadonlyMap<string, string>, phrases: readonly string[]): string[] {
  return [...site]
    .filter(([file, text]) =>
      readings(text, file.endsWith('.bin')).some((reading) =>
        phrases.some((phrase) => reading.includes(phrase)),
      ),
    )
    .map(([file]) => file)
}

/** A file's bytes as text: as they are, unpacked, and with its addresses decoded; of packed parts each, wherever it begins. */
function readings(text: string, inParts: boolean): string[] {
  const bytes = Buffer.from(text, 'latin1')
  const starts = inParts && bytes.length < 100_000 ? [...bytes.keys()] : []
  return [
    bytes.toString(),
    attempt(() => decodeURIComponent(bytes.toString())),
    attempt(() => gunzipSync(bytes).toString()),
    attempt(() => inflateRawSync(bytes).toString()),
    ...starts.map((start) => attempt(() => inflateRawSync(bytes.subarray(start)).toString())),
  ]
}

function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString()
}
