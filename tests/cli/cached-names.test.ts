import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheNames } from '../../src/cli/cached-names.ts'
import { fingerprint } from '../../src/cli/fingerprint.ts'

let folder: string
let found: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  found = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = { headline: '调研', paragraphs: ['张黎共同调研。'] }
const names = { people: ['张黎'], places: [], organizations: [], doubtful: [] }

function cached(version: string) {
  return cacheNames(folder, version, () => ({
    find() {
      found++
      return { ...names, mentions: [] }
    },
  }))
}

describe('names', () => {
  test('are found once and remembered', () => {
    const first = cached('1')
    expect(first.find(text)).toEqual(names)
    first.save()
    expect(cached('1').find(text)).toEqual(names)
    expect(found).toBe(1)
  })

  test('are found again by another version, for another text, and where the memory is spoilt', () => {
    const first = cached('1')
    first.find(text)
    first.save()
    cached('2').find(text)
    cached('1').find({ ...text, paragraphs: ['张黎', '共同调研。'] })
    writeFileSync(join(folder, 'names.json'), '{"version":"1","na')
    cached('1').find(text)
    expect(found).toBe(4)
  })
})

describe('a fingerprint', () => {
  const file = (path: string, value: string) => ({ path, value })
  test('tells apart files, values, functions and patterns', () => {
    const prints = [
      fingerprint([], undefined),
      fingerprint([file('a', 'bc')], undefined),
      fingerprint([file('ab', 'c')], undefined),
      fingerprint([file('a', ''), file('b', 'c')], undefined),
      fingerprint([], { style: /a/ }),
      fingerprint([], { style: /b/ }),
      fingerprint([], { style: () => 1 }),
      fingerprint([], { style: () => 2 }),
    ]
    expect(new Set(prints).size).toBe(prints.length)
  })
})
