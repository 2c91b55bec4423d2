import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Imported nowhere, and needed nevertheless. */
const reasons: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'lints and formats: `npm run check`',
  typescript: 'checks the types: `npm run check`',
  '@types/node': 'the types of Node itself, named in tsconfig.json',
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
const imported = importedPackages([
  ...['src', 'layouts', 'bin', 'bench', 'tools', 'tests'],
  ...['.eleventy.ts', 'archive.config.ts', 'vitest.config.ts'],
])

/** `@types/d3-array` stands for `d3-array`, and for a package that has types alone (`hast`). */
const isUsed = (name: string) => imported.has(name) || imported.has(name.replace('@types/', ''))

test('every dependency is imported somewhere, or stands here with its reason', () => {
  expect(named.filter((name) => !isUsed(name) && !Object.hasOwn(reasons, name))).toEqual([])
})

test('no reason is given for what is imported or gone', () => {
  expect(Object.keys(reasons).filter((name) => isUsed(name) || !named.includes(name))).toEqual([])
})

// An installation for use alone has no development dependencies; types are gone by then.
test('what the program imports is no development dependency', () => {
  const program = ['src', 'layouts', 'bin', '.eleventy.ts']
  const missing = [...importedPackages(program, /^import type [^']*'[^']*'/gm)].filter(
    (name) => !Object.hasOwn(manifest.dependencies, name),
  )
  expect(missing).toEqual([])
})

/** @param but - what does not count */
function importedPackages(places: readonly string[], but = /(?!)/g): Set<string> {
  const quoted = /\b(?:from|import|require|resolve)\b\s*\(?\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)[/']/g
  const texts = places.flatMap(filesIn).map((file) => readFileSync(join(root, file), 'utf8').replace(but, ''))
  const names = texts.flatMap((text) => [...text.matchAll(quoted)].map(([, name = '']) => name))
  return new Set(names.filter((name) => !name.startsWith('.') && name !== manifest.name))
}

function filesIn(place: string): string[] {
  if (/\.ts$/.test(place)) return [place]
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => join(place, file))
}
