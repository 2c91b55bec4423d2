import { expect, test } from 'vitest'
import { isVast, studyHere } from '../../src/archive/study-archive.ts'
import { packArchive, unpackArchive } from '../../src/cli/workers/packed-archive.ts'
import { studyInThread } from '../../src/cli/workers/study.ts'
import { smallArchive } from '../archive/small-archive.ts'

const passage = '坚持以人民为中心的发展思想，把科技创新摆在国家发展全局的核心位置，不断塑造发展新动能新优势。'
const archive = smallArchive(
  ...Array.from({ length: 8 }, (_, index) => ({
    date: `2021-01-0${index + 1}` as const,
    people: ['张黎'],
    text: `张黎说亚运火炬传递第${index}站。\n\n${passage}`,
  })),
  ...Array.from({ length: 8 }, (_, index) => ({
    date: `2022-01-0${index + 1}` as const,
    text: `冬奥赛事保障，第${index}天。`,
  })),
)
const wanted = { repeats: true, terms: { chosen: ['冬奥赛事'] } }

test('an archive is unpacked as it was packed', () => {
  const { articles, registers } = unpackArchive(packArchive(archive))
  expect(articles).toHaveLength(archive.articles.length)
  for (const [index, { ordinal, title, blocks, date, mentions }] of articles.entries()) {
    const before = archive.articles[index]
    expect({ ordinal, title, blocks, date }).toEqual({
      ordinal: before?.ordinal,
      title: before?.title,
      blocks: before?.blocks,
      date: before?.date,
    })
    expect(mentions.places).toEqual(before?.mentions.places)
  }
  expect(registers.people.entries).toEqual([{ name: '张黎', aliases: [], articles: [0] }])
})

test('a thread finds what this one finds', async () => {
  const there = studyInThread(2, 1)(archive, wanted)
  const here = studyHere(archive, wanted)
  expect(await there.repeats).toEqual(await here.repeats)
  expect((await here.repeats)?.passages.length).toBeGreaterThan(0)
  expect(await there.terms).toEqual(await here.terms)
  expect((await here.terms)?.histories[0]?.articles).toHaveLength(8)
})

test('terms that are known are not looked for, and are traced', async () => {
  const term = { text: '火炬传递', year: '2021', inYear: 1, elsewhere: 0, score: 20 }
  const terms = { chosen: [], distinctive: new Map([['2021', [term]]]) }
  for (const study of [studyInThread(2, 1), studyHere]) {
    const found = await study(archive, { repeats: false, terms }).terms
    expect(found?.distinctive).toEqual(terms.distinctive)
    expect(found?.histories.map(({ text, articles }) => [text, articles.length])).toEqual([['火炬传递', 8]])
  }
})

test('what is not wanted is not studied', async () => {
  const { repeats, terms } = studyInThread(2, 1)(archive, { repeats: false })
  expect([await repeats, await terms]).toEqual([undefined, undefined])
})

test('what is asked for twice is studied once', async () => {
  const here = studyHere(archive, wanted)
  expect(await here.terms).toBe(await here.terms)
  expect(await here.repeats).toBe(await here.repeats)
})

test('an archive is vast from thirty million units of text on', () => {
  const block = '甲'.repeat(1_000_000)
  const [article] = archive.articles
  if (!article) throw new Error('no article')
  const withBlocks = (count: number) => ({ articles: [{ ...article, blocks: Array(count).fill(block) }] })
  expect([0, 30, 31].map((count) => isVast(withBlocks(count)))).toEqual([false, false, true])
})
