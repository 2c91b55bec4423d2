import { expect, test } from 'vitest'
import { rememberEach } from '../../src/text/remember-each.ts'

test('makes each once', () => {
  const made: string[] = []
  const length = rememberEach((text: string) => made.push(text) && text.length)
  expect(['甲乙', '丙', '甲乙', '丙'].map(length)).toEqual([2, 1, 2, 1])
  expect(made).toEqual(['甲乙', '丙'])
})

test('of more than it may keep it forgets the first', () => {
  const made: string[] = []
  const length = rememberEach((text: string) => made.push(text) && text.length, 2)
  expect(['甲', '乙', '甲', '丙', '乙', '甲'].map(length)).toEqual([1, 1, 1, 1, 1, 1])
  expect(made).toEqual(['甲', '乙', '丙', '甲'])
})
