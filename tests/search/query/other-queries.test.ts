import { expect, test } from 'vitest'
import '../../../src/text/fold.ts'
import { otherQueries } from '../../../src/search/query/other-queries.ts'

test.each([
  ['“绿水青山 就是金山银山”', 'phrase', '"绿水青山 就是金山银山"'],
  [' 「綠水青山\u3000就是金山銀山」 ', 'phrase', '"綠水青山\u3000就是金山銀山"'],
  ['“两个确立”', 'phrase', '两个确立'],
  ['讲话 “a b” -“c d”|“e”', 'phrase', '讲话 "a b" -"c d"|“e”'],
  ['牢记“绿水青山 就是”理念', 'phrase', '牢记 "绿水青山 就是" 理念'],
  ['西宁 or 青海 Or 甘肃', 'or', '西宁 OR 青海 OR 甘肃'],
  ['"甲 or 乙" or 丙', 'or', '"甲 or 乙" OR 丙'],
])('%j may be meant, as %s, by %j', (typed, why, other) => {
  expect(otherQueries(typed)).toEqual([{ why, typed: other }])
})

test.each([
  '',
  '科创 西宁',
  '牢记“两个确立”',
  '“两个确立” 科创',
  '"“绿水青山 就是金山银山”"',
  '“ ”',
  '“未完 的',
  'or',
  'or 西宁',
  '西宁 or',
  'more or-less',
  '西宁 OR 青海',
])('%j is meant as it stands', (typed) => {
  expect(otherQueries(typed)).toEqual([])
})
