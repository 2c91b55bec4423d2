import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutGraph } from '../../../src/site/studies/layout-graph.ts'

const node = fc.record({
  name: fc.constantFrom('王毅', '阿卜杜勒法塔赫·塞西'),
  articles: fc.integer({ min: 1, max: 500 }),
})

test('every node lies within the drawing, and the same graph is drawn the same', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 12 }), fc.nat(11), (nodes, seed) => {
      const links = nodes.flatMap((_, to) => {
        const from = to === 0 ? -1 : seed % to
        return from === -1 ? [] : [{ from, to, articles: to }]
      })
      const drawing = layoutGraph(nodes, links)
      expect(layoutGraph(nodes, links)).toEqual(drawing)
      for (const { x, y, radius } of drawing.nodes) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(x + radius).toBeLessThanOrEqual(drawing.width)
        expect(y - radius).toBeGreaterThanOrEqual(0)
        expect(y + radius).toBeLessThanOrEqual(drawing.height)
      }
      expect(drawing.links.every(({ strength }) => [1, 2, 3].includes(strength))).toBe(true)
    }),
    { numRuns: 15 },
  )
})

test('what is named in more articles is larger', () => {
  const { nodes } = layoutGraph(
    [
      { name: '甲', articles: 100 },
      { name: '乙', articles: 1 },
    ],
    [{ from: 0, to: 1, articles: 1 }],
  )
  expect(nodes[0]?.radius).toBeGreaterThan(nodes[1]?.radius ?? 0)
})

test('an empty graph is an empty drawing', () => {
  expect(layoutGraph([], [])).toMatchObject({ nodes: [], links: [] })
})
