import { expect, test } from 'vitest'
import { groupBy } from '../../src/text/group-by.ts'

test('groups stand in the order of their first value, values in theirs; what has no key is left out', () => {
  const groups = groupBy(['李明', '王芳', '', '李强'], (name) => name[0])
  expect([...groups]).toEqual([
    ['李', ['李明', '李强']],
    ['王', ['王芳']],
  ])
})
