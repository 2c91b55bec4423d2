import { expect, test } from 'vitest'
import { provinceTiles } from '../../layouts/parts/province-tiles.ts'
import { provinces } from '../../src/archive/places/divisions.ts'

test('the tile map has each provincial-level division once, no two in one place', () => {
  expect(provinceTiles.map(({ name }) => name).sort()).toEqual(provinces.map(({ name }) => name).sort())
  expect(new Set(provinceTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(provinceTiles.length)
})
