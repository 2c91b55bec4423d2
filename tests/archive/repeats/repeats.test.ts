import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRepeats } from '../../../src/archive/repeats/repeats.ts'
import { smallArchive } from '../../archive/small-archive.ts'

const creed =
  '会议强调要深入学习贯彻习近平总书记重要讲话精神增强四个意识坚定四个自信做到两个维护奋力开创新局面'
const plan =
  '要准确把握建设的重要意义发挥全国学会的专家资源优势扎实推动试点工作落地见效共同打造科技创新产业链条'

const archive = smallArchive(
  { date: '2021-07-01', text: `${creed}。${plan}。` },
  { date: '2021-07-02', text: `一、${creed}。` },
  { date: '2021-07-03', text: `二、${creed}。\n\n三、${plan}。` },
  { date: '2021-07-04', text: '没有重复的文字。' },
)

test('the most repeated passage comes first, with everyone who prints it', () => {
  const { passages } = findRepeats(archive)
  expect(passages.map(({ text, articles }) => [text, articles])).toEqual([
    [`${creed}。`, [0, 1, 2]],
    [`${plan}。`, [0, 2]],
  ])
})

test('an article knows where its passages stand elsewhere, in the order of its text', () => {
  const { byArticle } = findRepeats(archive)
  const shared = (article: number) =>
    byArticle.get(article)?.map(({ here, articles }) => [here.block, here.start, articles])
  expect(shared(0)).toEqual([
    [0, 0, [0, 1, 2]],
    [0, creed.length + 1, [0, 2]],
  ])
  expect(shared(1)).toEqual([[0, 2, [0, 1, 2]]])
  expect(shared(2)).toEqual([
    [0, 2, [0, 1, 2]],
    [1, 2, [0, 2]],
  ])
  expect(shared(3)).toBeUndefined()
})

test('a part of a passage that stands in as many articles is not listed twice', () => {
  const { passages } = findRepeats(
    smallArchive(
      { date: '2021-07-01', text: creed },
      { date: '2021-07-02', text: creed },
      { date: '2021-07-03', text: creed.slice(0, 44) },
    ),
  )
  expect(passages.map(({ first, articles }) => [first.end, articles])).toEqual([[44, [0, 1, 2]]])
})

test('the list is as long as asked for', () => {
  expect(findRepeats(archive, undefined, 1).passages).toHaveLength(1)
})

test('an empty archive repeats nothing', () => {
  expect(findRepeats(smallArchive())).toEqual({ passages: [], byArticle: new Map(), copies: [] })
})

test('everyone who prints a passage is named, and nobody else', () => {
  const phrase = fc.constantFrom('贯彻落实党中央决策部署', '会议强调要深入', '推进科技创新', '甲', '乙')
  const text = fc.array(phrase, { minLength: 1, maxLength: 25 }).map((phrases) => phrases.join(''))
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
      const articles = smallArchive(...texts.map((own, day) => ({ date: `2021-07-0${day + 1}`, text: own })))
      const whoPrints = (words: string) =>
        texts.flatMap((own, ordinal) => (own.includes(words) ? ordinal : []))
      const { passages, byArticle } = findRepeats(articles)
      for (const passage of passages) expect(passage.articles).toEqual(whoPrints(passage.text))
      for (const [ordinal, shared] of byArticle)
        for (const { here, articles: printings } of shared)
          expect(printings).toEqual(whoPrints(texts[ordinal]?.slice(here.start, here.end) ?? ''))
    }),
    { numRuns: 100 },
  )
})
