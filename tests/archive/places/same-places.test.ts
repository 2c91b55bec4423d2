import { expect, test } from 'vitest'
import { findSamePlaces } from '../../../src/archive/places/same-places.ts'

const meaning = (name: string, ...lists: string[][]) => {
  const articles = lists.map((places) => ({ places }))
  return findSamePlaces(articles)(name, { people: [], places: [] })
}

test.each([
  ['青海', '青海省'],
  ['青海省', '青海省'],
  ['西宁', '西宁市'],
  ['内蒙古', '内蒙古自治区'],
  ['吉林', '吉林省'],
  ['延边', '延边朝鲜族自治州'],
  ['海南', '海南省'],
])('%s is %s', (name, full) => {
  expect(meaning(name, [name])?.full).toBe(full)
})

test.each(['吉林市', '朝阳', '黄山', '牡丹江', '美国', '公安', '江北', '东海', '毛竹山村'])(
  '%s stands for itself',
  (name) => {
    expect(meaning(name, [name])).toBeUndefined()
  },
)

test('a county’s short name is tied where its articles tell what it lies in', () => {
  expect(meaning('余姚', ['浙江', '余姚'], ['余姚'])?.full).toBe('余姚市')
  expect(meaning('余姚', ['浙江', '余姚'], ['余姚'], ['余姚'])).toBeUndefined()
})

test('what the archive prints is shown, the address is that of the whole name', () => {
  expect(meaning('青海', ['青海'])).toEqual({ full: '青海省', display: '青海', shortForms: ['青海'] })
  expect(meaning('青海', ['青海', '青海省'])?.display).toBe('青海省')
})
