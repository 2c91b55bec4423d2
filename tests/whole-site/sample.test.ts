import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentFor } from '../../bench/weigh-pages.ts'
import { deadLinks, siteFiles } from './dead-links.ts'
import { invalidPages } from './invalid-html.ts'
import { filesOf, root, runYaowen, TestArchive } from './run-yaowen.ts'

describe('the sample', () => {
  let archive: TestArchive
  beforeAll(() => {
    archive = TestArchive.ofSample()
    const run = archive.run('build')
    expect(run).toMatchObject({ code: 0, err: '' })
  })
  afterAll(() => archive.remove())

  test('gives two articles with their front matter', () => {
    const [first = '', second = ''] = [...archive.articles()]
      .filter(([path]) => path.endsWith('.md'))
      .map(([, text]) => Buffer.from(text, 'latin1').toString())
    expect(first).toContain(`title: 中国科协党组理论学习中心组专题学习 习近平总书记“七一”重要讲话精神
date: 2021-07-17
source: 中国科协机关党委、调研宣传部
people: [习近平, 怀进鹏, 束为, 殷皓]
places: []
`)
    expect(first).toContain('series: 科学共同体要闻\nevents: [2021-07-16]\n')
    expect(second).toContain(`title: 怀进鹏在西宁市调研“科创中国”试点城市建设情况
date: 2021-07-19
source: 青海省科协
people: [怀进鹏, 马吉孝, 张黎]
places: [青海省, 西宁市]
`)
    expect(second).toContain('events: [2021-07-12]\n')
  })

  test('the committed articles are what the import writes', () => {
    expect(archive.articles()).toEqual(filesOf(join(root, 'content/articles')))
  })

  test('the page break is mended, every other paragraph end stays, no character is lost', () => {
    const files = [...archive.articles()].filter(([path]) => path.endsWith('.md'))
    const text = files.map(([, file]) => utf8(file)).join('')
    expect(text).toContain('做好科技界政治引领的鲜活教科书,打造')
    expect(text).toContain('形成产业集群。充分发挥产业集聚的功能效应')
    const bodies = text.split(/^---$/m).filter((_, index) => index % 2 === 0)
    expect(
      bodies
        .join('\n')
        .split('\n\n')
        .filter((block) => block.trim() !== ''),
    ).toHaveLength(10)
    const printed = readFileSync(join(root, 'content/bulletins/2021-07.txt'), 'utf8')
    for (const character of new Set(printed.replace(/[\s#·]/gu, '')))
      expect(count(text, character), character).toBeGreaterThanOrEqual(count(printed, character))
  })

  test('headline and text and nothing else stand in the part that is searched', () => {
    const [page = ''] = [...archive.site()]
      .filter(([path]) => path.startsWith('articles/2021-07-19'))
      .map(([, html]) => utf8(html))
    const body = /data-pagefind-body[^>]*>([\s\S]*)/.exec(page)?.[1] ?? ''
    const searched = body
      .slice(0, body.indexOf('</article>') === -1 ? undefined : body.indexOf('</article>'))
      .replace(/<[^>]*>/g, '')
    expect(searched).toContain('怀进鹏在西宁市调研')
    expect(searched).toContain('服务青海经济社会高质量发展')
  })

  test('no link is dead', () => {
    expect(deadLinks(siteFiles(archive.site()), '/')).toEqual([])
  })

  test('the HTML of every page is valid', () => {
    const site = archive.site()
    expect(invalidPages(site)).toEqual([])
    // One of each kind at least, but for those that the sample has no reason for; owner.test.ts has them.
    expect([...site.keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(30)
  })

  test('a page weighs at most 200 KB, an article with its styles 25 KB compressed', () => {
    const site = [...archive.site()]
    const bytes = (text: string) => Buffer.from(text, 'latin1')
    const files = new Map(site.map(([path, text]) => [path, bytes(text)]))
    for (const [path, html] of site.filter(([path]) => path.endsWith('.html'))) {
      expect(html.length, path).toBeLessThanOrEqual(200_000)
      if (path.startsWith('articles/'))
        expect(
          sentFor(bytes(html), (file) => files.get(file) ?? Buffer.of()),
          path,
        ).toBeLessThanOrEqual(25_000)
    }
    const script = site.find(([path]) => /^assets\/site\..*\.js$/.test(path))?.[1] ?? ''
    expect(gzipSync(bytes(script)).length).toBeLessThanOrEqual(5_000)
  })

  test('a second build writes nothing', () => {
    const page = join(archive.output, 'index.html')
    const before = statSync(page).mtimeMs
    const run = archive.run('build')
    expect(run.out).toMatch(/ 0 written, 0 removed/)
    expect(run.out).toMatch(/unchanged/)
    expect(statSync(page).mtimeMs).toBe(before)
  })

  test('time zone, locale and working directory change no byte', () => {
    const other = TestArchive.ofSample()
    runYaowen(['build', '--content', other.content, '--output', other.output], {
      cwd: other.folder,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    const config = join(root, 'archive.config.ts')
    const again = runYaowen(
      ['build', '--config', config, '--content', other.content, '--output', other.output],
      { cwd: other.folder, env: { TZ: 'America/Adak', LANG: 'de_DE.UTF-8' } },
    )
    expect(again.code).toBe(0)
    expect(other.site()).toEqual(archive.site())
    other.remove()
  })

  test('below a path prefix no link leads out of it', () => {
    const other = TestArchive.ofSample()
    expect(other.run('build', '--path-prefix', 'archive').code).toBe(0)
    expect(deadLinks(siteFiles(other.site()), '/archive/')).toEqual([])
    other.remove()
  })
})

function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString()
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
