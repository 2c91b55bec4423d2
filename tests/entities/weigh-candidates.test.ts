import { expect, test } from 'vitest'
import { leafCount, nodeCount } from '../../src/entities/document/decision-trees.ts'
import { contextNames } from '../../src/entities/document/read-context.ts'
import { evidenceNames } from '../../src/entities/document/read-evidence.ts'
import { neighbourNames } from '../../src/entities/document/read-neighbours.ts'
import { noSiteWeights, readSites, siteTextOf } from '../../src/entities/document/site-weights.ts'
import { weighCandidates } from '../../src/entities/document/weigh-candidates.ts'

const text = '\n从中国启程\n'
const candidateOf = (kind: number) => ({ text: '中国', kind, spans: [], places: [2], atPosts: 0 })

/** One tree that asks what the text around sites says, and votes against a string unless that is more than nothing. */
const tree = {
  questions: new Uint8Array(nodeCount).fill(
    evidenceNames.length + neighbourNames.length + contextNames.length,
  ),
  bounds: new Float32Array(nodeCount),
  votes: new Float32Array(leafCount).fill(-2).fill(2, leafCount - 1),
}

function scoreOf(kind: number, step: number): number {
  const steps = noSiteWeights.steps.slice()
  for (const key of readSites(siteTextOf(text, []), candidateOf(kind))) steps[key] = step
  const [score] = weighCandidates(text, [], [candidateOf(kind)], {
    decisions: [0, 1, 2].map(() => new Float32Array(evidenceNames.length)),
    trees: [tree, tree, tree],
    siteWeights: { steps, unit: 0.1 },
    opinions: new Map(),
  })
  return score as number
}

test('trees are told what the text around a place’s sites says, and nothing of it for other kinds', () => {
  expect(scoreOf(1, 1)).toBeCloseTo(1 / (1 + Math.exp(-2)))
  expect(scoreOf(1, -1)).toBeCloseTo(1 / (1 + Math.exp(2)))
  expect(scoreOf(0, 1)).toBeCloseTo(1 / (1 + Math.exp(2)))
  expect(scoreOf(2, 1)).toBeCloseTo(1 / (1 + Math.exp(2)))
})
