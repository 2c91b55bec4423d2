import { expect, test } from 'vitest'
import { isUpright } from '../../layouts/parts/is-upright.ts'

test.each([
  ['全国政协举行新年茶话会 习近平发表重要讲话', true],
  ['央视快评：汇聚“团结奋斗”的合力', true],
  ['2024年我国水利建设投资创新高', false],
  ['C919 首飞', false],
  ['长'.repeat(41), false],
  // A clause that is higher than the column would be broken inside a word.
  ['央视快评：汇聚团结奋斗强大合力 把强国建设、民族复兴伟业不断推向前进', false],
  [`${'长'.repeat(13)} ${'长'.repeat(13)}`, true],
  ['长'.repeat(14), false],
])('%s: %s', (headline, upright) => {
  expect(isUpright(headline)).toBe(upright)
})
