import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { withoutMentions } from '../../../src/cli/cached-names.ts'
import { modelFile } from '../../../src/cli/model-file.ts'
import { findNamesOfAll } from '../../../src/cli/workers/find-names.ts'
import { noAuthority } from '../../../src/entities/authority.ts'
import { createNameFinder } from '../../../src/entities/name-finder.ts'

const texts = Array.from({ length: 205 }, (_, number) => ({
  headline: `第${number}次会议在西宁召开`,
  paragraphs: [`7月${1 + (number % 30)}日，青海省副省长张黎在西宁市出席第${number}次会议。`],
}))
const setup = { model: modelFile, authority: noAuthority, threshold: 0.45 }

describe('names found in threads', { timeout: 60_000 }, () => {
  test('are those that a finder finds, in the order of the texts, whatever the number of threads', async () => {
    const finder = createNameFinder({ ...setup, model: readFileSync(modelFile) })
    const expected = texts.map((text) => withoutMentions(finder.find(text)))
    let told = 0
    const one = await findNamesOfAll(Readable.from(texts), setup, (count) => (told += count), 1)
    const two = await findNamesOfAll(Readable.from(texts), setup, () => {}, 2)
    expect(one).toEqual(expected)
    expect(two).toEqual(expected)
    expect(told).toBe(texts.length)
  })

  test('a model that is not there is told', async () => {
    await expect(
      findNamesOfAll(Readable.from(texts), { ...setup, model: 'none.model' }, () => {}, 1),
    ).rejects.toThrow(/none\.model/)
  })
})
