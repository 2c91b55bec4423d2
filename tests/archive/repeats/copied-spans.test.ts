import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { findCopies, type Passage, shortestPassage } from '../../../src/archive/repeats/copied-spans.ts'
import { joinText } from '../../../src/archive/repeats/joined-text.ts'
import { smallArchive } from '../../archive/small-archive.ts'

const passage = [
  ...'怀进鹏一行详细了解西宁市新能源、新材料、生物制药、高原转化医学产业发展情况以及大市场对接服务企业方面有关情况',
].join('')

test('a passage is found as far as both texts agree', () => {
  const archive = smallArchive(
    { date: '2021-07-01', text: `甲${passage}乙` },
    { date: '2021-07-02', text: `别的话。\n\n丙丙${passage}丁` },
  )
  expect(findCopies(joinText(archive.articles))).toEqual([
    {
      from: { article: 0, block: 0, start: 1, end: 1 + passage.length },
      to: { article: 1, block: 1, start: 2, end: 2 + passage.length },
    },
  ])
})

test('forty characters are enough, thirty-nine are not', () => {
  const copies = (length: number) =>
    findCopies(
      joinText(
        smallArchive(
          { date: '2021-07-01', text: passage.slice(0, length) },
          { date: '2021-07-02', text: passage.slice(0, length) },
        ).articles,
      ),
    )
  expect(copies(40)).toHaveLength(1)
  expect(copies(39)).toEqual([])
})

test('a passage never crosses the end of a block, and its own article does not count', () => {
  const half = passage.slice(0, 30)
  const archive = smallArchive(
    { date: '2021-07-01', text: `${passage}\n\n${passage}` },
    { date: '2021-07-02', text: `${half}\n\n${passage.slice(30)}` },
  )
  expect(findCopies(joinText(archive.articles))).toEqual([])
})

test('marks set half-width are the same marks', () => {
  const archive = smallArchive(
    { date: '2021-07-01', text: `${passage.slice(0, 25)}，${passage.slice(25)}` },
    { date: '2021-07-02', text: `${passage.slice(0, 25)},${passage.slice(25)}` },
  )
  expect(findCopies(joinText(archive.articles))).toHaveLength(1)
})

test('an article without a day was printed after all others, for all that is known', () => {
  const archive = smallArchive({ text: passage }, { date: '2021-07-02', text: passage })
  expect(findCopies(joinText(archive.articles)).map(({ from, to }) => [from.article, to.article])).toEqual([
    [1, 0],
  ])
})

test('exactly the runs of forty that an earlier article prints are covered', () => {
  // Few phrases, so that texts share long stretches.
  const phrase = fc.constantFrom('贯彻落实党中央决策部署', '会议强调要', '，', '科技创新', '甲', '乙')
  const block = fc.array(phrase, { minLength: 1, maxLength: 30 }).map((phrases) => phrases.join(''))
  const text = fc.array(block, { minLength: 1, maxLength: 2 }).map((blocks) => blocks.join('\n\n'))
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const archive = smallArchive(...texts.map((own, day) => ({ date: `2021-07-0${day + 1}`, text: own })))
      const copies = findCopies(joinText(archive.articles))
      for (const { from, to } of copies) {
        expect(from.article).toBeLessThan(to.article)
        expect(textOf(archive, to)).toBe(textOf(archive, from))
        expect(to.end - to.start).toBeGreaterThanOrEqual(shortestPassage)
      }
      for (const article of archive.articles)
        for (const [index, own] of article.blocks.entries())
          for (let start = 0; start + shortestPassage <= own.length; start += 1) {
            const run = own.slice(start, start + shortestPassage)
            const earlier = archive.articles.slice(0, article.ordinal)
            const printed = earlier.some((other) => other.blocks.some((words) => words.includes(run)))
            const ownEarlier = article.blocks.some(
              (words, at) =>
                at <= index && words.indexOf(run) < (at === index ? start : Infinity) && words.includes(run),
            )
            const covered = copies.some(
              ({ to }) =>
                to.article === article.ordinal &&
                to.block === index &&
                to.start <= start &&
                to.end >= start + shortestPassage,
            )
            if (printed) expect(covered).toBe(true)
            else if (!ownEarlier) expect(covered).toBe(false)
          }
    }),
    { numRuns: 100 },
  )
})

test('what is known of the articles printed first is found no other way than from nothing', () => {
  const phrase = fc.constantFrom('贯彻落实党中央决策部署', '会议强调要', '，', '科技创新', '甲', '乙')
  const block = fc.array(phrase, { minLength: 1, maxLength: 30 }).map((phrases) => phrases.join(''))
  const text = fc.array(block, { minLength: 1, maxLength: 2 }).map((blocks) => blocks.join('\n\n'))
  const undated = fc.array(text, { maxLength: 1 })
  const dated = fc.array(text, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(undated, dated, fc.nat(5), (first, texts, most) => {
      const { articles } = smallArchive(
        ...first.map((own) => ({ text: own })),
        ...texts.map((own, day) => ({ date: `2021-07-0${day + 1}`, text: own })),
      )
      const end = first.length + Math.min(most, texts.length)
      const isIn = (article: number) => article >= first.length && article < end
      const before = findCopies(joinText(articles.slice(0, end)))
      const copies = before.filter(({ to }) => isIn(to.article))
      const all = joinText(articles)
      expect(findCopies(all, { copies, isIn })).toEqual(findCopies(all))
    }),
    { numRuns: 100 },
  )
})

function textOf(archive: Archive, { article, block, start, end }: Passage): string | undefined {
  return archive.articles[article]?.blocks[block]?.slice(start, end)
}
