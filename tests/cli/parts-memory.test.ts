import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cacheEncoding } from '../../src/cli/cache-file.ts'
import { PartsMemory } from '../../src/cli/parts-memory.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const memory = (version = '1') => new PartsMemory<string>(folder, version)
const files = () => readdirSync(folder).sort()

function remember(things: readonly (readonly [group: string, name: string, value: string])[]): void {
  const fresh = memory()
  for (const [group, name, value] of things)
    if (fresh.recall(group, name, `of ${value}`) === undefined) fresh.keep(group, name, `of ${value}`, value)
  fresh.save()
}

test('recalls what was made of the same, and nothing that was made of something else', () => {
  remember([['2021', 'a', 'A']])
  expect(memory().recall('2021', 'a', 'of A')).toBe('A')
  expect(memory().recall('2021', 'a', 'of B')).toBeUndefined()
  expect(memory().recall('2022', 'a', 'of A')).toBeUndefined()
  expect(memory('2').recall('2021', 'a', 'of A')).toBeUndefined()
})

test('forgets what nobody asked for, and writes no file of which nothing has changed', () => {
  remember([
    ['2021', 'a', 'A'],
    ['2022', 'b', 'B'],
    ['2022', 'c', 'C'],
  ])
  const times = () => new Map(files().map((name) => [name, statSync(join(folder, name)).ino]))
  const before = times()
  remember([
    ['2021', 'a', 'A'],
    ['2022', 'b', 'B'],
  ])
  const after = times()
  expect([...before].filter(([name, inode]) => after.get(name) === inode)).toHaveLength(1)
  expect(memory().recall('2022', 'c', 'of C')).toBeUndefined()
  remember([['2021', 'a', 'A']])
  expect(files()).toHaveLength(1)
})

test('does without a damaged file', () => {
  remember([['2021', 'a', 'A']])
  const [name = ''] = files()
  const text = readFileSync(join(folder, name), cacheEncoding)
  for (const damaged of [text.slice(0, -3), '[]', 'null', '{"version":"1"}']) {
    writeFileSync(join(folder, name), damaged, cacheEncoding)
    expect(memory().recall('2021', 'a', 'of A')).toBeUndefined()
  }
})
