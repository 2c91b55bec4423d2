import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asksNothing,
  formatState,
  readState,
  toggleName,
} from '../../../layouts/browser/search/search-state.ts'

describe('an address', () => {
  test.each([
    ['', ''],
    [
      '?q=科创&from=2021-07-01&person=怀进鹏&sort=oldest',
      '?q=科创&from=2021-07-01&person=怀进鹏&sort=oldest',
    ],
    ['?year=2021', '?from=2021-01-01&to=2021-12-31'],
    ['?from=2021-02-30&to=yesterday&sort=best&animal=cat', ''],
    ['?person=a&person=a&person=', '?person=a'],
    ['?place=b&person=a', '?person=a&place=b'],
  ])('%s means %s', (address, meaning) => {
    expect(decodeURIComponent(formatState(readState(address)))).toBe(meaning)
  })

  test('any is read without failing, and what was read is written so that it is read again', () => {
    const parameter = fc.tuple(
      fc.constantFrom('q', 'from', 'to', 'year', 'person', 'source', 'sort', 'all'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const state = readState(`?${new URLSearchParams(parameters)}`)
        expect(readState(formatState(state))).toEqual(state)
      }),
    )
  })
})

test('a name is added, and taken away again', () => {
  const state = readState('?q=科创')
  const filter = { kind: 'person', id: '怀进鹏' } as const
  const narrowed = toggleName(state, filter)
  expect(narrowed.names).toEqual([filter])
  expect(toggleName(narrowed, filter)).toEqual(state)
})

test.each([
  ['', true],
  ['?q=%20', true],
  ['?q=-', false],
  ['?person=a', false],
  ['?all=1', false],
])('%s asks for nothing: %s', (address, nothing) => {
  expect(asksNothing(readState(address))).toBe(nothing)
})
