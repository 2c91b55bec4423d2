import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noAuthority } from '../../src/entities/authority.ts'
import { createNameFinder } from '../../src/entities/name-finder.ts'
import { root } from './run-yaowen.ts'

const model = readFileSync(join(root, 'models/names.model'))
const finder = createNameFinder({ model, authority: noAuthority })
const megabyte = 2 ** 20

test.each([
  ['dots', '·'],
  ['surnames', '王李张刘陈杨黄赵'],
  ['brackets', '（《“'],
])('a megabyte of %s is read', { timeout: 600_000 }, (_, unit) => {
  const text = unit.repeat(Math.ceil(megabyte / Buffer.byteLength(unit)))
  const { mentions } = finder.find({ headline: unit, paragraphs: [text] })
  expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
})
