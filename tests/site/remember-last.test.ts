import { expect, test } from 'vitest'
import { rememberLast } from '../../src/site/remember-last.ts'

test('the last answer is remembered, and no other', () => {
  const asked: string[] = []
  const length = rememberLast((text: string) => {
    asked.push(text)
    return text.length
  })
  expect([length('a'), length('a'), length('bc'), length('a')]).toEqual([1, 1, 2, 1])
  expect(asked).toEqual(['a', 'bc', 'a'])
})
