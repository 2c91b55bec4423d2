import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { formatCsv, formatRisList } from '../../../layouts/browser/search/format-downloads.ts'
import type { Archive } from '../../../src/archive/archive.ts'
import { encodeListing, readListing } from '../../../src/search/tables/listing.ts'
import { citationFiles, referenceContext } from '../../../src/site/citations/citation-files.ts'
import { searchDocuments } from '../../../src/site/search-documents.ts'
import type { Site } from '../../../src/site/site.ts'
import { smallArchive } from '../../archive/small-archive.ts'
import { siteWithAddress, siteWithoutAddress } from '../../site/small-site.ts'

const plain = smallArchive(
  { title: '铸造厂里的三个“没想到”', date: '2024-03-02', source: '新华社', series: '要闻联播' },
  { title: '  甲\u0007乙 ', date: '2024-03-03', source: '青海省科协' },
  { title: '无日期' },
)
/** Names that the registers write otherwise, and what stands around headlines. */
const archive: Archive = {
  ...plain,
  articles: plain.articles.map((article, index) => ({
    ...article,
    ...(index === 0 && {
      kicker: '一线调研·加快形成新质生产力',
      subtitle: '副题',
      source: '新华通讯社',
      series: '要闻',
    }),
  })),
}

function listed(site: Site) {
  return readListing(encodeListing([...searchDocuments(archive, { language: site.language })]))
}

function citedByFiles(site: Site): string[] {
  const file = [...citationFiles(archive, site)].find(({ path }) => path === 'citations/all.ris')
  return recordsIn(String(file?.content))
}

function recordsIn(ris: string): string[] {
  return ris.split(/(?<=ER {2}- \r\n)/).flatMap((record) => record.trim() || [])
}

test.each([
  ['its address', siteWithAddress],
  ['no address', siteWithoutAddress],
  ['English buttons', { ...siteWithAddress, language: 'en' as const }],
])('of a site with %s, the search cites articles as the site’s own files do', (_, site) => {
  const found = recordsIn(formatRisList(listed(site), referenceContext(site)))
  expect(found).toHaveLength(3)
  expect(found).toEqual(citedByFiles(site))
  expect(found[0]).toContain('TI  - 【一线调研·加快形成新质生产力】铸造厂里的三个“没想到”：副题')
})

test('a table has what stands over and under headlines in columns of their own', () => {
  const rows: string[][] = parse(formatCsv(listed(siteWithAddress), 'a,b', String), {
    bom: true,
    from: 2,
    relax_column_count: true,
  })
  expect(rows.map((row) => row.slice(8))).toEqual([
    ['一线调研·加快形成新质生产力', '副题'],
    ['', ''],
    ['', ''],
  ])
})
