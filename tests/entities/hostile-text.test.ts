import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { noAuthority } from '../../src/entities/authority.ts'
import { createNameFinder } from '../../src/entities/name-finder.ts'

const model = readFileSync(resolve(import.meta.dirname, '../../models/names.model'))
const finder = createNameFinder({ model, authority: noAuthority })

test.each([
  ['dots', '·'],
  ['surnames', '王李张刘'],
  ['brackets', '（'],
  ['posts', '主席'],
  ['a list', '张三、'],
  ['half a surrogate pair', '\ud840'],
])('%s, 40,000 units long, is read without an exception', (_, unit) => {
  const text = unit.repeat(Math.ceil(40_000 / unit.length))
  expect(finder.find({ headline: unit, paragraphs: [text, ''] }).mentions).toBeInstanceOf(Array)
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
