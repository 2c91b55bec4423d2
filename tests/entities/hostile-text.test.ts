import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noAuthority } from '../../src/entities/authority.ts'
import { createNameFinder } from '../../src/entities/name-finder.ts'
import { postBefore } from '../../src/entities/post-before.ts'
import { countOperations } from './count-operations.ts'

const model = readFileSync(resolve(import.meta.dirname, '../../models/names.model'))
const finder = createNameFinder({ model, authority: noAuthority })

const units: readonly (readonly [string, string])[] = [
  ['dots', '·'],
  ['surnames', '王李张刘'],
  ['brackets', '（'],
  ['opened titles', '《'],
  ['quotation marks', '“'],
  ['posts', '主席'],
  ['posts in a list', '主席、'],
  ['people at posts', '主席张三主席'],
  ['a list', '张三、'],
  ['a list behind a post', '主席张三、李四、'],
  ['parts of foreign names', '弗拉基米尔·'],
  ['divisions', '青海省西宁市'],
  ['organisations', '中国科协党组'],
  ['half a surrogate pair', '\ud840'],
  ['line ends', '\n'],
  ['people at posts, in traditional characters', '總統張學良訪問臺灣'],
]
const textOf = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length))
const find = (text: string) => finder.find({ headline: text.slice(0, 20), paragraphs: [text, ''] })

describe('a text of one thing', () => {
  test.each(units)('%s: twice the text is twice the work at most', (_, unit) => {
    const work = (length: number) => countOperations(() => find(textOf(unit, length)))
    const once = work(4000)
    expect(work(8000)).toBeLessThan(once * 2.2 + 2000)
  })

  test.each(units)('%s, in a headline, in many paragraphs', (_, unit) => {
    const line = textOf(unit, 60)
    const found = finder.find({ headline: line, paragraphs: Array.from({ length: 50 }, () => line) })
    expect(found.mentions.every(({ text, start, end }) => text === line.slice(start, end))).toBe(true)
  })
})

test('posts upon posts before a name are read back a bounded way', () => {
  const chain = '主席、'.repeat(5000)
  expect(postBefore(`${chain}主席张三`, chain.length + 2)?.length).toBeLessThan(1000)
})

test('nothing to read gives nothing', () => {
  expect(finder.find({ headline: '', paragraphs: [] })).toEqual({
    people: [],
    places: [],
    organizations: [],
    mentions: [],
    doubtful: [],
  })
})

test('a damaged model, another version and another file are refused with what to do', () => {
  const damaged = Buffer.from(model)
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1
  const version = Buffer.from(model)
  version.writeUInt32LE(99, 13)
  const make = (bytes: Uint8Array) => () => createNameFinder({ model: bytes, authority: noAuthority })
  expect(make(damaged)).toThrow('damaged, copy it again')
  expect(make(version)).toThrow('Unexpected model version `99`')
  expect(make(Buffer.from('no model'))).toThrow('Unexpected content')
  expect(make(model.subarray(0, 15))).toThrow('Unexpected content')
})
