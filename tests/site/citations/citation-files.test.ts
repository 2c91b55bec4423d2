import { expect, test } from 'vitest'
import { citationFiles } from '../../../src/site/citations/citation-files.ts'
import { smallArchive } from '../../archive/small-archive.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'
import { parseReferences } from './parsers.ts'

const archive = smallArchive(
  { title: '无日期' },
  { title: '甲', date: '2021-07-19', source: '青海省科协' },
  { title: '乙', date: '2022-01-02', series: '科学共同体要闻' },
)

test('three formats of the whole archive and of each year', () => {
  const paths = [...citationFiles(archive, siteWithAddress)].map((file) => file.path)
  expect(paths).toEqual(
    ['all', '2021', '2022'].flatMap((set) => [
      `citations/${set}.bib`,
      `citations/${set}.ris`,
      `citations/${set}.csl.json`,
    ]),
  )
})

test('a parser finds every article in the file of the archive, with its address below the path prefix', () => {
  const items = parseReferences(contentOf('citations/all.bib', siteWithAddress), '@biblatex/text')
  expect(items.map((item) => [item.title, item.URL])).toEqual([
    ['无日期', 'https://example.org/archive/articles/undated-000000/'],
    ['甲', 'https://example.org/archive/articles/2021-07-19-000001/'],
    ['乙', 'https://example.org/archive/articles/2022-01-02-000002/'],
  ])
  expect(parseReferences(contentOf('citations/all.ris', siteWithAddress), '@ris/file')).toHaveLength(3)
})

test('the archive carries what has no masthead', () => {
  const items = JSON.parse(contentOf('citations/all.csl.json', siteWithAddress))
  expect(items.map((item: Record<string, string>) => item['container-title'])).toEqual([
    '要闻',
    '要闻',
    '科学共同体要闻',
  ])
})

test('without the site’s address references have none', () => {
  const items = JSON.parse(contentOf('citations/2021.csl.json', siteWithoutAddress))
  expect(items).toHaveLength(1)
  expect(items[0]).not.toHaveProperty('URL')
})

function contentOf(path: string, site: typeof siteWithoutAddress): string {
  const file = [...citationFiles(archive, site)].find((candidate) => candidate.path === path)
  return String(file?.content)
}
