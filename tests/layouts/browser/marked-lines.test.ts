import { afterEach, expect, test, vi } from 'vitest'
import { startLineMarks } from '../../../layouts/browser/marked-lines.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['#L2-3', ['L2', 'L3'], 2],
  ['#L2-999999999', ['L2', 'L3', 'L4'], 4],
  ['#L5-999999999', [], 1],
  ['#L3', [], 0],
])('%s marks %j and looks for %i lines', (hash, marked, lookups) => {
  vi.stubGlobal('location', { hash })
  vi.stubGlobal('addEventListener', () => {})
  const lines = new Map<string, Set<string>>(['L1', 'L2', 'L3', 'L4'].map((id) => [id, new Set()]))
  const getElementById = vi.fn((id: string) => {
    const classList = lines.get(id)
    return classList ? { classList } : null
  })
  startLineMarks({ getElementById, querySelectorAll: () => [] } as unknown as Document)
  expect([...lines].flatMap(([id, classes]) => (classes.has('marked') ? id : []))).toEqual(marked)
  expect(getElementById).toHaveBeenCalledTimes(lookups)
})
