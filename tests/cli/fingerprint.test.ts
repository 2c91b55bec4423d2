import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importingFiles } from '../../src/cli/fingerprint.ts'

const root = resolve(import.meta.dirname, '../..')

/** They put sentences together and find threads: nothing that an import remembers is of them. */
const remembersNothing = ['src/site/check-host-limits.ts', 'src/site/runnable.ts']

describe('the version of an import', () => {
  const files = new Set(importingFiles())
  const entries = ['src/cli/import-anew.ts', 'src/cli/load-articles.ts']

  test.each(modulesOf(entries).filter((path) => !remembersNothing.includes(path)))('has %s in it', (path) =>
    expect(files).toContain(path),
  )

  test.each(['package-lock.json', 'models/names.model'])('has %s in it', (path) =>
    expect(files).toContain(path),
  )

  test('has no pages in it: to change one leaves names found', () =>
    expect([...files].filter((path) => /^(?:layouts|src\/(?:site|search|archive))\//.test(path))).toEqual([]))
})

/** The modules that some import, themselves among them; types are none. */
function modulesOf(entries: readonly string[]): string[] {
  const found = new Set<string>()
  const follow = (path: string) => {
    if (found.has(path) || !existsSync(join(root, path))) return
    found.add(path)
    const text = readFileSync(join(root, path), 'utf8')
    const targets = text.matchAll(
      /^(?:import|export) (?!type )(?:[^'"]*? from )?'(\.[^']+\.ts)'|(?:import|new URL)\('(\.[^']+\.ts)'/gm,
    )
    for (const [, stated, asked] of targets) follow(join(dirname(path), stated ?? asked ?? ''))
  }
  for (const entry of entries) follow(entry)
  return [...found].sort()
}
