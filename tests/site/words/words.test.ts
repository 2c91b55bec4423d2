import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/site/words/index.ts'
import { searchWordsOf } from '../../../src/site/words/search/index.ts'
import { studyWordsOf } from '../../../src/site/words/studies/index.ts'

const root = resolve(import.meta.dirname, '../../..')
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const

/** The sources that may say a word, without those that define them. */
const sources = ['layouts', 'src/site', 'src/search'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)words\//.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
)

describe.each([
  ['words', wordsOf],
  ['study words', studyWordsOf],
  ['search words', searchWordsOf],
] as const)('%s', (_, wordsIn) => {
  test.each(keyPaths(wordsIn('zh-Hans')))('%s.%s is said somewhere', (group, key) => {
    expect(sources.some((source) => saysKey(source, group, key))).toBe(true)
  })

  test.each(languages)('%s has them all, and none is empty', (language) => {
    const texts = leaves(wordsIn(language))
    expect(leaves(wordsIn('zh-Hans')).map(([path]) => path)).toEqual(texts.map(([path]) => path))
    expect(texts.filter(([, text]) => text === '')).toEqual([])
  })
})

function saysKey(source: string, group: string, key: string): boolean {
  // A page's script is given its words whole.
  if (group === 'page') return says(source, key)
  return source.includes(`.${group}[`) || (says(source, group) && (key === '' || says(source, key)))
}

/** `x.key`, or taken out of an object. */
function says(source: string, key: string): boolean {
  return new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\b[^}\\n]*\\}\\s*=`).test(source)
}

/** The groups' keys, two steps deep. */
function keyPaths(words: object): [group: string, key: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner): [string, string] => [key, inner])
      : [[key, '']],
  )
}

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}
