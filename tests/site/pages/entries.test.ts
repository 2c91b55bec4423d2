import { describe, expect, test } from 'vitest'
import type { EntryId } from '../../../src/archive/archive.ts'
import type { EntryData } from '../../../src/site/page.ts'
import { entryPages } from '../../../src/site/pages/entries.ts'
import { Summaries } from '../../../src/site/summaries.ts'
import { type FewWords, smallArchive } from '../../archive/small-archive.ts'
import { plainPlan } from '../small-site.ts'

const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `2024-01-${String(index + 1).padStart(2, '0')}`)
const others = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)

describe('those named together with somebody', () => {
  test('once only fill the list up to ten, in the order in which they are named', () => {
    const { people } = wholeOf('怀进鹏', { people: ['怀进鹏', ...others('甲', 40)] }).together
    expect(people.map(({ name }) => name)).toEqual(others('甲', 10))
  })

  test('more than once are all listed, up to thirty, and nobody named once behind ten of them', () => {
    const article = (...more: string[]) => ({ people: ['怀进鹏', ...more] })
    const twice = others('乙', 12)
    expect(
      wholeOf('怀进鹏', article(...twice), article('丙', ...twice)).together.people.map(({ name }) => name),
    ).toEqual(twice)
    const many = others('丁', 40)
    expect(wholeOf('怀进鹏', article(...many), article(...many)).together.people).toHaveLength(30)
  })
})

describe('the chart of an entry', () => {
  const named = (dates: readonly string[]) => dates.map((date) => ({ date, people: ['张黎'] }))
  const periodsOf = (dates: readonly string[]) =>
    wholeOf('张黎', ...named(dates)).timeline.map(({ period, articles }) => [period, articles])

  test('is of ten articles at least: fewer are seen at a glance in the list', () => {
    expect(periodsOf(days(9))).toEqual([])
    expect(periodsOf(days(10))).toEqual([['2024-01', 10]])
  })

  test('is by year where most months would be empty', () => {
    expect(periodsOf([...days(9), '2026-08-01'])).toEqual([
      ['2024', 9],
      ['2025', 0],
      ['2026', 1],
    ])
  })
})

function wholeOf(name: string, ...articles: FewWords[]) {
  const archive = smallArchive(...articles)
  const { people, places } = archive.registers
  const entry = people.byId.get(name as EntryId) ?? places.byId.get(name as EntryId)
  if (entry === undefined) throw new Error(`Nobody is called ${name}`)
  const [page] = entryPages(entry, new Summaries(archive), plainPlan)
  const whole = (page?.data() as EntryData | undefined)?.whole
  if (whole === undefined) throw new Error('One page says it all')
  return whole
}

test('a province’s page says its own figure and, as the map does, that with the places in it', () => {
  const articles = [{ places: ['青海省'] }, { places: ['西宁市'] }, { places: ['湟中区', '西宁市'] }]
  expect(wholeOf('青海省', ...articles)).toMatchObject({ total: 1, inAll: 3 })
  expect(wholeOf('西宁市', ...articles).inAll).toBeUndefined()
})
