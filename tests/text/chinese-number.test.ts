import { expect, test } from 'vitest'
import { chineseDigits, chineseNumber } from '../../src/text/chinese-number.ts'

test.each([
  ['2024', '二〇二四'],
  ['0099', '〇〇九九'],
  ['20a4', '二〇a四'],
])('the digits of %s are %s', (digits, expected) => {
  expect(chineseDigits(digits)).toBe(expected)
})

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [31, '三十一'],
  [99, '九十九'],
  [100, '一〇〇'],
  [0, '〇'],
])('%d is counted %s', (value, expected) => {
  expect(chineseNumber(value)).toBe(expected)
})
