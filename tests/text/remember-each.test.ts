import { expect, test } from 'vitest'
import { rememberEach } from '../../src/text/remember-each.ts'

test('makes each once', () => {
  const made: string[] = []
  const length = rememberEach((text: string) => made.push(text) && text.length)
  expect(['甲乙', '丙', '甲乙', '丙'].map(length)).toEqual([2, 1, 2, 1])
  expect(made).toEqual(['甲乙', '丙'])
})
