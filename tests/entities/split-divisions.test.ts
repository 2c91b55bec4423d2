import { expect, test } from 'vitest'
import { splitDivisions } from '../../src/entities/document/split-divisions.ts'

test.each([
  ['青海省西宁市', ['青海省', '西宁市']],
  ['广西全州毛竹山村', ['广西', '全州', '毛竹山村']],
  ['河南省商丘市梁园区', ['河南省', '商丘市', '梁园区']],
  ['吉林省吉林市', ['吉林省', '吉林市']],
  ['内蒙古自治区呼和浩特市', ['内蒙古自治区', '呼和浩特市']],
  ['新疆克州', ['新疆', '克州']],
  ['上海浦东新区', ['上海', '浦东新区']],
])('%s is %j', (name, parts) => {
  expect(splitDivisions(name)).toEqual(parts)
})

test.each([
  '西宁市',
  '海南岛',
  '南京路',
  '山西村',
  '青山桥镇',
  '长白朝鲜族自治县',
  '广西壮族自治区',
  '江北新区',
  '',
])('%s is one name', (name) => {
  expect(splitDivisions(name)).toEqual([name])
})
