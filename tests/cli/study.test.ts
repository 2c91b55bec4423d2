import { expect, test } from 'vitest'
import { isVast, settleStudies, studyHere } from '../../src/archive/study-archive.ts'
import { packArchive, unpackArchive } from '../../src/cli/workers/packed-archive.ts'
import { studyInThread } from '../../src/cli/workers/study.ts'
import { smallArchive } from '../archive/small-archive.ts'

const passage = '坚持以人民为中心的发展思想，把科技创新摆在国家发展全局的核心位置，不断塑造发展新动能新优势。'
const archive = smallArchive(
  ...Array.from({ length: 8 }, (_, index) => ({
    date: `2021-01-0${index + 1}` as const,
    ...(index === 0 && { kicker: '冬奥赛事', subtitle: '第一站' }),
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
  for (const [index, { mentions, ...article }] of articles.entries()) {
    const before = archive.articles[index]
    expect(article).toEqual({
      ordinal: before?.ordinal,
      title: before?.title,
      kicker: before?.kicker,
      subtitle: before?.subtitle,
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
  expect((await here.terms)?.histories[0]?.articles).toHaveLength(9)
})

test('with what was found in the months that are over, all is found as from nothing', async () => {
  const old = Array.from({ length: 1000 }, (_, index) => ({
    date: index < 500 ? '2021-01-01' : '2022-01-01',
    text: index % 7 ? `${index < 500 ? '亚运火炬' : '冬奥赛事'}，第${index}站。` : `第${index}期。${passage}`,
  }))
  const fresh = [
    { date: '2022-02-01', text: `冬奥赛事。${passage}` },
    { date: '2022-02-02', text: `新的话。${passage}` },
  ]
  const undated = { text: `没有日期。${passage}` }
  const before = smallArchive(undated, ...old, ...fresh.slice(0, 1))
  const first = studyHere(before, wanted)
  const settled = settleStudies(before, await first.repeats, await first.terms)
  expect(settled.copies.length).toBeGreaterThan(0)
  expect(settled.distinctive.flatMap(([, terms]) => terms).length).toBeGreaterThan(0)
  const after = smallArchive(undated, ...old, ...fresh)
  const [again, anew] = [studyInThread(2, 1)(after, { ...wanted, settled }), studyHere(after, wanted)]
  expect(await again.repeats).toEqual(await anew.repeats)
  expect(await again.terms).toEqual(await anew.terms)
  const memory = async ({ repeats, terms }: typeof anew) => settleStudies(after, await repeats, await terms)
  expect(await memory(again)).toEqual(settled)
  expect(await memory(anew)).toEqual(settled)
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
