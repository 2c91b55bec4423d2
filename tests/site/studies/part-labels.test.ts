import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_FOOT, type LabelledNode, partLabels } from '../../../src/site/studies/part-labels.ts'

const drawing = { width: 900, height: 640 }

test('a long name at the edge is drawn whole', () => {
  const name = '弗拉基米尔·弗拉基米罗维奇·普京'
  const [place] = partLabels([{ x: 890, y: 639, radius: 6, name }], drawing)
  expect((place?.x ?? 0) + 7 * [...name].length).toBeLessThanOrEqual(drawing.width)
  expect((place?.y ?? 0) + 6 + LABEL_FOOT).toBeLessThanOrEqual(drawing.height)
})

test('names do not lie over each other', () => {
  const node = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 640 }),
    radius: fc.integer({ min: 4, max: 14 }),
    name: fc.string({ unit: fc.constantFrom('王', '毅'), minLength: 2, maxLength: 6 }),
  })
  fc.assert(
    fc.property(fc.array(node, { maxLength: 24 }), (nodes) => {
      const places = partLabels(nodes, drawing)
      expect(partLabels(nodes, drawing)).toEqual(places)
      const names = nodes.map((node, index) => ({ ...node, ...places[index] }))
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1)) expect(overlap(one, other)).toBe(false)
    }),
    { numRuns: 50 },
  )
})

function overlap(one: LabelledNode, other: LabelledNode): boolean {
  const foot = ({ y, radius }: LabelledNode) => y + radius + LABEL_FOOT
  const across = 7 * (one.name.length + other.name.length)
  return Math.abs(one.x - other.x) < across - 1 && Math.abs(foot(one) - foot(other)) < LABEL_FOOT - 6
}
