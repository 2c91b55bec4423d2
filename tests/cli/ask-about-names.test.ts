import { PassThrough, Readable } from 'node:stream'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { ReviewedName } from '../../src/archive/name-review.ts'
import { askAboutNames } from '../../src/cli/ask-about-names.ts'
import { InputError } from '../../src/cli/input-error.ts'
import type { NameDecision } from '../../src/entities/record-decision.ts'

const names = ['甲', '乙', '丙', '丁'].map(
  (name): ReviewedName => ({ kind: 'people', name, why: ['rare'], articles: 1, contexts: [] }),
)

async function answer(lines: string, refuse?: string) {
  const output = new PassThrough()
  const made: NameDecision[] = []
  const decide = (_: ReviewedName, decision: NameDecision) => {
    if (decision.name === refuse) {
      const file = new VFile({ path: 'people.yaml' })
      file.message('Unexpected circle')
      throw new InputError([file])
    }
    made.push(decision)
    return [`written ${decision.name}`]
  }
  const isKnown = (name: string) => name === '普京'
  await askAboutNames(names, { isKnown, decide }, { input: Readable.from([lines]), output })
  return { made, out: String(output.read()) }
}

test('each answer decides about one name', async () => {
  const { made } = await answer('a\nr\nm\n普京\ns\n')
  expect(made).toEqual([
    { act: 'accept', name: '甲' },
    { act: 'reject', name: '乙' },
    { act: 'merge', name: '丙', into: '普京' },
  ])
})

test('what is no answer is asked again, a merge into nothing too', async () => {
  const { made, out } = await answer('x\nm\n\nr\nq\n')
  expect(made).toEqual([{ act: 'reject', name: '甲' }])
  expect(out).toContain('One of the letters')
})

test('a name that nothing has is told, and the merge is asked about again', async () => {
  const { made, out } = await answer('m\n不存在\n普京\nm\n不存在\n\nr\nm\n不存在')
  expect(made).toEqual([
    { act: 'merge', name: '甲', into: '普京' },
    { act: 'reject', name: '乙' },
  ])
  expect(out.match(/No article and no authority file has `不存在`/g)).toHaveLength(3)
})

test('the end of the input ends the questions; what was decided stays', async () => {
  expect((await answer('a\n')).made).toEqual([{ act: 'accept', name: '甲' }])
})

test('a decision that cannot be written is told, and the next name asked about', async () => {
  const { made, out } = await answer('a\na\nq\n', '甲')
  expect(made).toEqual([{ act: 'accept', name: '乙' }])
  expect(out).toContain('Unexpected circle')
})
