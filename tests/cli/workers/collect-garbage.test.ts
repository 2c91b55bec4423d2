import { expect, test } from 'vitest'
import { collectGarbage } from '../../../src/cli/workers/collect-garbage.ts'

test('what nothing holds any more is given back', () => {
  let large: unknown[] | undefined = Array.from({ length: 2_000_000 }, (_, index) => ({ index }))
  const held = process.memoryUsage().heapUsed
  expect(large).toHaveLength(2_000_000)
  large = undefined
  collectGarbage()
  expect(process.memoryUsage().heapUsed).toBeLessThan(held - 30_000_000)
})
