import { describe, expect, test } from 'vitest'
import { leafCount, nodeCount, voteOn } from '../../../src/entities/document/decision-trees.ts'
import { type TreeExample, trainTrees } from '../../../src/entities/training/train-trees.ts'

/** Right where exactly one of the first two numbers is large: no sum of weights can say that. */
const examples = Array.from({ length: 400 }, (_, index): TreeExample => {
  const [a, b] = [(index * 7) % 20, (index * 11) % 19]
  return { odds: 0, evidence: Float32Array.of(a / 20, b / 19, 1), right: a > 9 !== b > 9, weight: 1 }
})
const trees = trainTrees(examples)

describe('trees', () => {
  test('learn what one number means only beside another', () => {
    const wrong = examples.filter(({ evidence, right }) => voteOn(0, evidence, trees) > 0.5 !== right)
    expect(wrong.length).toBeLessThan(8)
  })

  test('have one shape each', () => {
    expect(trees.votes.length % leafCount).toBe(0)
    expect(trees.questions.length).toBe((trees.votes.length / leafCount) * nodeCount)
    expect(trees.bounds.length).toBe(trees.questions.length)
  })

  test('the same examples give the same trees', () => {
    expect(trainTrees(examples)).toEqual(trees)
  })

  test('leave odds as they are where these are right', () => {
    const known = examples.map(({ evidence }, i) => ({
      odds: Math.log(1 / 3),
      evidence,
      right: i % 4 === 0,
      weight: 1,
    }))
    expect(
      voteOn(
        Math.log(1 / 3),
        Float32Array.of(1, 1, 1),
        trainTrees(known.map((one) => ({ ...one, evidence: Float32Array.of(1, 1, 1) }))),
      ),
    ).toBeCloseTo(0.25, 2)
  })

  test('no examples, no vote: a half', () => {
    expect(voteOn(0, Float32Array.of(1, 2), trainTrees([]))).toBe(0.5)
  })
})
