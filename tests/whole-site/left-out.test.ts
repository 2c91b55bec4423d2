import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deadLinks, siteFiles } from './dead-links.ts'
import { TestArchive } from './run-yaowen.ts'

/** Each part of `publish`, a file that it makes, and what its pages and links are called. */
const parts = [
  ['citations', 'citations/all.bib', /href="[^"]*citations\/|id="cite"/],
  ['feeds', 'feed.xml', /href="[^"]*feed\.(xml|json)"/],
  ['data', 'data/articles.csv', /href="[^"]*\/data\/("|articles)/],
  ['connections', 'studies/connections/index.html', /href="[^"]*studies\/connections\//],
  ['terms', 'studies/terms/科技/index.html', /href="[^"]*studies\/terms\//],
  ['repeats', 'studies/repeats/index.html', /href="[^"]*studies\/repeats\/|id="shared"/],
  ['coverage', 'studies/coverage/index.html', /href="[^"]*studies\/coverage\//],
] as const

const everything = {
  url: 'https://example.org',
  publish: { feeds: { minArticles: 1 }, terms: { list: ['科技'] }, data: { articles: true } },
}

let archive: TestArchive
beforeAll(() => {
  archive = TestArchive.ofSample()
})
afterAll(() => archive.remove())

test('with everything on, each part is there and no link is dead', () => {
  const site = build({})
  for (const [, file, links] of parts) {
    expect([...site.keys()], file).toContain(file)
    expect(pagesWith(links, site), file).not.toEqual([])
  }
  expect([...site.keys()]).toContain('people/怀进鹏/feed.json')
  expect([...site.keys()]).toContain('articles/2021-07-19-kp7tdn/article.json')
  expect(deadLinks(siteFiles(site), '/')).toEqual([])
})

test.each(parts)('without %s nothing of it is left, and no link is dead', (part, file, links) => {
  const site = build({ [part]: { enabled: false } })
  expect([...site.keys()]).not.toContain(file)
  expect(pagesWith(links, site)).toEqual([])
  expect(deadLinks(siteFiles(site), '/')).toEqual([])
})

test('with every part left out, the archive is still whole', () => {
  const site = build(Object.fromEntries(parts.map(([part]) => [part, { enabled: false }])))
  expect(deadLinks(siteFiles(site), '/')).toEqual([])
  expect([...site.keys()].filter((path) => /^(studies|data|citations)\//.test(path))).toEqual([])
})

test('an archive without any day names no feed', () => {
  const undated = new TestArchive()
  undated.write('bulletins/a.txt', '## 没有日期\n\n正文。\n')
  expect(undated.run('build').code).toBe(0)
  expect([...undated.site().keys()]).not.toContain('feed.xml')
  expect(deadLinks(siteFiles(undated.site()), '/')).toEqual([])
  undated.remove()
})

function build(left: Record<string, object>): Map<string, string> {
  const publish = { ...everything.publish, ...left }
  const config = join(archive.folder, 'archive.config.mts')
  writeFileSync(config, `export default ${JSON.stringify({ ...everything, publish })}\n`)
  expect(archive.run('build', '--config', config)).toMatchObject({ code: 0, err: '' })
  return new Map([...archive.site()].map(([path, text]) => [path, Buffer.from(text, 'latin1').toString()]))
}

function pagesWith(links: RegExp, site: ReadonlyMap<string, string>): string[] {
  return [...site].filter(([path, text]) => path.endsWith('.html') && links.test(text)).map(([path]) => path)
}
