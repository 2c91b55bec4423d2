import { expect, test } from 'vitest'
import { formatTally, score } from '../../../bench/names/score.ts'

const story = (id: string, people: string[], places: string[]) => ({
  id,
  title: '',
  text: '',
  people,
  places,
  organizations: [],
})
const found = (people: string[], places: string[]) => ({ people, places, organizations: [] })

test('sets are compared document by document, places without 省, 市 and 自治区, by kind of source', () => {
  const tallies = score(
    [story('gov-1', ['张黎', '束为'], ['西宁', '青海省']), story('xwlb-1', [], ['广西'])],
    [found(['张黎', '高质量'], ['西宁市', '青海']), found([], ['广西壮族自治区', '广西自治区'])],
  )
  const all = tallies.get('all')
  expect(all && formatTally('people', all.people)).toBe('people P 0.500 R 0.500 F1 0.500 exact 0.50')
  expect(all && formatTally('places', all.places)).toBe('places P 0.750 R 1.000 F1 0.857 exact 0.50')
  expect(all && formatTally('organizations', all.organizations)).toBe(
    'organizations P 1.000 R 1.000 F1 1.000 exact 1.00',
  )
  expect([...tallies.keys()]).toEqual(['all', 'gov', 'xwlb'])
  expect(tallies.get('gov')?.places).toMatchObject({ hits: 2, found: 2, labelled: 2, exact: 1 })
})
