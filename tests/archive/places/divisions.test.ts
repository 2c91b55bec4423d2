import { expect, test } from 'vitest'
import { findDivision, lineageOf, provinces } from '../../../src/archive/places/divisions.ts'

test('there are 34 provincial-level divisions', () => {
  expect(provinces).toHaveLength(34)
})

test.each([
  ['青海', ['青海省']],
  ['西宁', ['西宁市', '青海省']],
  ['正定县', ['正定县', '石家庄市', '河北省']],
  ['东城区', ['东城区', '北京市']],
  ['新疆', ['新疆维吾尔自治区']],
  ['延边', ['延边朝鲜族自治州', '吉林省']],
  ['吉林', ['吉林省']],
])('%s lies in %j', (name, expected) => {
  const division = findDivision(name)
  expect(division && lineageOf(division).map((each) => each.name)).toEqual(expected)
})

test.each(['朝阳区', '美国', ''])('%s is no one division', (name) => {
  expect(findDivision(name)).toBeUndefined()
})
