import { expect, test } from 'vitest'
import { knownBodies } from '../../src/entities/gazetteer/known-bodies.ts'

test('a body is listed once', () => {
  expect(knownBodies.filter((name, index) => knownBodies.indexOf(name) !== index)).toEqual([])
})

test('no name is of letters and digits, which all look alike to the tagger', () => {
  expect(knownBodies.filter((name) => (name.match(/\p{sc=Han}/gu) ?? []).length < 2)).toEqual([])
})
