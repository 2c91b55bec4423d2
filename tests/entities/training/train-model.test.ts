import { describe, expect, test } from 'vitest'
import { noAuthority } from '../../../src/entities/authority.ts'
import { noSiteWeights } from '../../../src/entities/document/site-weights.ts'
import { createNameFinder } from '../../../src/entities/name-finder.ts'
import { decodeModel, encodeModel, modelVersion } from '../../../src/entities/tagger/model-file.ts'
import type { LabelledStory } from '../../../src/entities/training/labelled-story.ts'
import { defaultModelOptions, gatherLessons, trainModel } from '../../../src/entities/training/train-model.ts'

/** To compare at once: number by number takes a second. */
const bytesOf = (steps: Int8Array) => Buffer.from(steps.buffer)

const people = ['张黎', '马吉孝', '怀进鹏', '束为', '殷皓', '单霞丽']
const places = ['青海省', '西宁市', '海东市']
const options = { ...defaultModelOptions, epochs: 4, keep: 20_000, folds: 2, least: 1 }

/** Stories of one sentence: who goes where. */
const stories = people.flatMap((person, p) =>
  places.map(
    (place, q): LabelledStory => ({
      id: `made-${p}-${q}`,
      title: `${person}在${place}调研`,
      text: `今天，副省长${person}在${place}调研。各地粮食丰收。`,
      people: [person],
      places: [place],
      organizations: ['新华社'],
    }),
  ),
)
const weighted = stories.map((story) => ({ story, weight: 1 }))
const lessons = gatherLessons(weighted, [])
const model = trainModel(lessons, options)
const bytes = encodeModel(model)

describe('training', () => {
  test('the same stories and seed give the same bytes, another seed others', () => {
    expect(Buffer.compare(encodeModel(trainModel(lessons, options)), bytes)).toBe(0)
    expect(Buffer.compare(encodeModel(trainModel(lessons, { ...options, seed: 2 })), bytes)).not.toBe(0)
  })

  test('a model of few stories finds their names in a sentence that it has not seen', () => {
    const finder = createNameFinder({ model: bytes, authority: noAuthority })
    const found = finder.find({ headline: '要闻', paragraphs: ['今天，副省长殷皓在海东市出席会议。'] })
    expect(found.people).toEqual(['殷皓'])
    expect(found.places).toEqual(['海东市'])
  })

  test('an archive’s articles teach what is a name in several of them', () => {
    const archive = ['今天，副省长张黎在西宁市调研。', '今天，副省长张黎在海东市调研。'].map(
      (text) => `\n${text}\n`,
    )
    const { opinions } = trainModel(gatherLessons(weighted, archive), options)
    expect(opinions.get('张黎')?.documents[0]).toBeGreaterThan(0)
  })

  test('about as many weights stay as are asked for', () => {
    expect(trainModel(lessons, { ...options, keep: 500 }).steps.length).toBeLessThan(520)
  })
})

describe('a model file', () => {
  test('reads back as it was written', () => {
    const read = decodeModel(bytes)
    expect(read.keys).toEqual(model.keys)
    expect(read.starts).toEqual(model.starts)
    expect(read.cells).toEqual(model.cells)
    expect(read.steps).toEqual(model.steps)
    expect(read.scale).toBe(model.scale)
    expect([...read.transitions]).toEqual([...model.transitions])
    expect(read.decisions.map((weights) => [...weights])).toEqual(
      model.decisions.map((weights) => [...weights]),
    )
    expect(read.trees).toEqual(model.trees)
    expect(read.trees).toHaveLength(3)
    expect(Buffer.compare(bytesOf(read.siteWeights.steps), bytesOf(model.siteWeights.steps))).toBe(0)
    expect(read.siteWeights.steps.some((step) => step !== 0)).toBe(true)
    expect(read.siteWeights.unit).toBe(model.siteWeights.unit)
    expect(Buffer.compare(encodeModel(read), bytes)).toBe(0)
  })

  test('reads back weights of sites, the first key and the last', () => {
    const steps = noSiteWeights.steps.slice()
    steps.set([63, -63], 0)
    steps.set([-1, 1], steps.length - 2)
    const read = decodeModel(encodeModel({ ...model, siteWeights: { steps, unit: 0.25 } }))
    expect(Buffer.compare(bytesOf(read.siteWeights.steps), bytesOf(steps))).toBe(0)
    expect(read.siteWeights.unit).toBe(0.25)
  })

  test('of the version before is refused', () => {
    const before = Buffer.from(bytes)
    before.writeUInt32LE(modelVersion - 1, 13)
    expect(() => decodeModel(before)).toThrow(
      `Unexpected model version \`${modelVersion - 1}\`, expected \`${modelVersion}\`, train the model anew`,
    )
  })

  test('reads back what an archive taught', () => {
    const opinion = { documents: [3, 0, 1], certainty: 15, named: 7, alone: 2 }
    const opinions = new Map([
      ['张黎', opinion],
      ['中国科协', { ...opinion, alone: 0 }],
    ])
    const pairGroups = { pairs: Uint32Array.of(0x4e00_4e01, 0x9e00_9e01), groups: Uint8Array.of(3, 251) }
    const read = decodeModel(encodeModel({ ...model, opinions, pairGroups }))
    expect(read.opinions).toEqual(opinions)
    expect(read.pairGroups).toEqual(pairGroups)
  })
})
