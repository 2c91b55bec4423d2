import { expect, test } from 'vitest'
import { findDistinctiveTerms, logLikelihood } from '../../../src/archive/terms/distinctive-terms.ts'
import { smallArchive } from '../small-archive.ts'

const others = [...'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁']

function articles(year: string, phrase: string, people: readonly string[] = []) {
  return others.map((other, index) => ({
    date: `${year}-01-01`,
    title: '要闻',
    text: `${other}${phrase}${others.at(-index - 1)}`,
    people,
  }))
}

test('what one year prints and the other does not', () => {
  const terms = findDistinctiveTerms(
    smallArchive(...articles('2021', '两个确立'), ...articles('2022', '新质生产力')),
  )
  expect(
    [...terms].map(([year, own]) => [year, own.map((term) => [term.text, term.inYear, term.elsewhere])]),
  ).toEqual([
    ['2021', [['两个确立', others.length, 0]]],
    ['2022', [['新质生产力', others.length, 0]]],
  ])
})

test('names have pages of their own', () => {
  const terms = findDistinctiveTerms(
    smallArchive(...articles('2021', '怀进鹏', ['怀进鹏']), ...articles('2022', '新质生产力')),
  )
  expect(terms.get('2021')).toEqual([])
})

test('what both years print is distinctive of neither', () => {
  const terms = findDistinctiveTerms(
    smallArchive(...articles('2021', '两个确立'), ...articles('2022', '两个确立')),
  )
  expect([...terms.values()]).toEqual([[], []])
})

test('of the terms of one story the better one stays', () => {
  const story = articles('2021', '两个确立').map(({ text, ...rest }) => ({
    ...rest,
    text: `${text}。${text.slice(0, 1)}权威部门话开局${text.slice(-1)}`,
  }))
  const terms = findDistinctiveTerms(smallArchive(...story, ...articles('2022', '新质生产力')))
  expect(terms.get('2021')?.map(({ text }) => text)).toEqual(['两个确立'])
})

test('one year cannot differ from the others', () => {
  expect(findDistinctiveTerms(smallArchive(...articles('2021', '两个确立'))).size).toBe(0)
  expect(findDistinctiveTerms(smallArchive()).size).toBe(0)
})

test.each([
  // By hand: expected 15 and 15 of 100 each; 2·(20·ln(20/15) + 80·ln(80/85) + 10·ln(10/15) + 90·ln(90/85))
  [20, 100, 10, 100, 3.9884],
  [10, 100, 10, 100, 0],
  [30, 100, 0, 100, 46.9108],
])('G² of %i of %i against %i of %i', (a, m, b, n, expected) => {
  expect(logLikelihood(a, m, b, n)).toBeCloseTo(expected, 1)
})
