import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { noAuthority } from '../../src/entities/authority.ts'
import { locateNames } from '../../src/entities/locate-names.ts'
import { parseAuthority } from '../../src/entities/parse-authority.ts'

const none = { people: [], places: [], organizations: [] }

test('the longest name wins, mentions never overlap, the headline comes first', () => {
  const text = { headline: '西宁见闻', paragraphs: ['西宁市科协在西宁市。'] }
  const names = { ...none, places: ['西宁', '西宁市'], organizations: ['西宁市科协'] }
  const found = locateNames(text, names, noAuthority)
  expect(
    found.map(({ form: { kind, text }, paragraph, start, end }) => [kind, text, paragraph, start, end]),
  ).toEqual([
    ['place', '西宁', -1, 0, 2],
    ['organization', '西宁市科协', 0, 0, 5],
    ['place', '西宁市', 0, 6, 9],
  ])
})

test('aliases of the authority file are found as well', () => {
  const authority = parseAuthority([
    new VFile({ path: 'people.yaml', value: '- {name: 弗拉基米尔·普京, aliases: [普京]}' }),
  ])
  const text = { headline: '', paragraphs: ['俄罗斯总统普京说'] }
  expect(locateNames(text, { ...none, people: ['弗拉基米尔·普京'] }, authority)).toMatchObject([
    { form: { text: '普京' }, start: 5, post: '俄罗斯总统' },
  ])
})

test('nothing is found where nothing is listed', () => {
  expect(
    locateNames({ headline: '西宁', paragraphs: ['西宁'] }, { ...none, people: [''] }, noAuthority),
  ).toEqual([])
})
