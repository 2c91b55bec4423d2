import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheEncoding } from '../../src/cli/cache-file.ts'
import { cacheNames } from '../../src/cli/cached-names.ts'
import { fingerprint } from '../../src/cli/fingerprint.ts'
import type { NamedText } from '../../src/entities/names.ts'

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
    writeFileSync(join(folder, 'names.json'), '{"version":"1","na', cacheEncoding)
    cached('1').find(text)
    expect(found).toBe(4)
  })
})

describe('texts that are prepared', () => {
  /** As many texts, the first of which is there already; counts how many were asked for. */
  async function* texts(count: number, asked: { count: number }): AsyncGenerator<NamedText> {
    for (let number = 0; number < count; number += 1) {
      asked.count += 1
      yield { headline: `${number}`, paragraphs: [] }
    }
  }
  const found1 = (headline: string) => ({ ...names, people: [`人${headline}`] })

  test('are found together where they are many, and finding begins before the last is there', async () => {
    const asked = { count: 0 }
    let askedAtFirst = 0
    const many = cacheNames(folder, '1', noFinder, async (from) => {
      const all = []
      for await (const { headline } of from) {
        askedAtFirst ||= asked.count
        all.push(found1(headline))
      }
      return all
    })
    await many.prepare(texts(1500, asked))
    expect(askedAtFirst).toBeLessThan(1100)
    expect(many.find({ headline: '7', paragraphs: [] })).toEqual(found1('7'))
    expect(many.find({ headline: '1499', paragraphs: [] })).toEqual(found1('1499'))
  })

  test('of those, what is known or stands twice is not found again', async () => {
    const first = cached('1')
    first.find({ headline: '3', paragraphs: [] })
    first.save()
    const given: string[] = []
    const many = cacheNames(folder, '1', noFinder, async (from) => {
      for await (const { headline } of from) given.push(headline)
      return given.map(found1)
    })
    async function* twice() {
      yield* texts(1200, { count: 0 })
      yield* texts(1300, { count: 0 })
    }
    await many.prepare(twice())
    expect(given).toEqual(
      Array.from({ length: 1300 }, (_, number) => `${number}`).filter((text) => text !== '3'),
    )
    expect(many.find({ headline: '4', paragraphs: [] })).toEqual(found1('4'))
  })

  test('few are all taken, and found when they are asked for', async () => {
    const asked = { count: 0 }
    const few = cacheNames(folder, '1', noFinder, () => Promise.reject(new Error('Not worth threads')))
    await few.prepare(texts(999, asked))
    expect(asked.count).toBe(999)
  })

  function noFinder(): never {
    throw new Error('No text is found by itself')
  }
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
