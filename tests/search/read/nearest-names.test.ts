import { expect, test } from 'vitest'
import { nearestNames } from '../../../src/search/read/nearest-names.ts'
import type { Suggestion } from '../../../src/search/tables/suggestions.ts'
import { fold } from '../../../src/text/fold.ts'

const names = ['习近平', '中国', '中国队', '青浦西岑科创中心', '科创中国', '江西'].map(
  (name, index): Suggestion => ({
    kind: 'person',
    name: { id: name, name, url: `/people/${name}/` },
    aliases: [],
    spellings: [],
    count: 10 - index,
  }),
)
const look = async (key: string) => names.filter(({ name }) => name.name.includes(key))

test.each([
  [['习近评'], ['习近平']],
  [['科创中华'], ['科创中国', '青浦西岑科创中心']],
  [['中国女排'], ['中国', '中国队', '科创中国']],
  [['xijinping'], []],
  [['龘'], []],
])('names that look like %j: %j', async (phrases, expected) => {
  expect((await nearestNames(phrases, look, fold)).map(({ name }) => name.name)).toEqual(expected)
})
