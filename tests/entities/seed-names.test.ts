import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { noAuthority } from '../../src/entities/authority.ts'
import { createNameFinder } from '../../src/entities/name-finder.ts'

const bulletin = readFileSync(resolve(import.meta.dirname, '../../content/bulletins/2021-07.txt'), 'utf8')
const model = readFileSync(resolve(import.meta.dirname, '../../models/names.model'))
const finder = createNameFinder({ model, authority: noAuthority })

test.each([
  // 全国学会 are the societies of the whole country, and no body by that name.
  [
    1,
    ['怀进鹏', '束为', '殷皓', '习近平'],
    [],
    ['中国科协', '中国共产党', '中国科协党组', '全国学会党建指导委员会'],
  ],
  [2, ['怀进鹏', '马吉孝', '张黎'], ['青海省', '西宁市'], ['中国科协党组', '青海省委', '中国科协']],
])('article %i of the first bulletin', (item, people, places, organizations) => {
  const lines = (bulletin.split(/^## /m)[item] ?? '').split('\n').filter(Boolean)
  const names = finder.find({ headline: lines[0] ?? '', paragraphs: lines.slice(1, -1) })
  expect([...names.people].sort()).toEqual([...people].sort())
  expect([...names.places].sort()).toEqual([...places].sort())
  expect(names.organizations).toEqual(organizations)
})
