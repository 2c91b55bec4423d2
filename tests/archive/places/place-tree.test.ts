import { describe, expect, test } from 'vitest'
import { growPlaceTree } from '../../../src/archive/places/place-tree.ts'
import { smallArchive } from '../small-archive.ts'

const tree = growPlaceTree(
  smallArchive(
    { places: ['青海省', '西宁市', '美国'] },
    { places: ['西宁市', '法国'] },
    { places: ['青海', '城中区', '美国', '中国', '莫须有镇'] },
  ).registers.places,
)

describe('a register of places as a tree', () => {
  test('counts for a province the articles that name it or a place in it, each once', () => {
    const { articles, entry } = tree.provinces.find(({ name }) => name === '青海省') ?? {}
    expect([articles, entry?.name]).toEqual([3, '青海省'])
    expect(tree.provinces.find(({ name }) => name === '四川省')).toEqual({ name: '四川省', articles: 0 })
    expect(tree.provinces).toHaveLength(34)
  })

  test('knows what lies in what', () => {
    expect(tree.within.get('西宁市' as never)?.name).toBe('青海省')
    expect(tree.contains.get('青海省' as never)?.map(({ name }) => name)).toEqual(['西宁市'])
  })

  test('puts a name that several divisions bear, or none, nowhere', () => {
    expect(tree.within.has('城中区' as never)).toBe(false)
    expect(tree.within.has('莫须有镇' as never)).toBe(false)
  })

  test('lists the world, the most named first, without the country itself', () => {
    expect(tree.abroad.map(({ name }) => name)).toEqual(['美国', '法国'])
  })
})
