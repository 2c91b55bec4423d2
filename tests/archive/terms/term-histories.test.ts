import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceTerms } from '../../../src/archive/terms/term-histories.ts'
import { fold } from '../../../src/text/fold.ts'
import { smallArchive } from '../small-archive.ts'

const archive = smallArchive(
  { text: '没有日期的“两个确立”' },
  { date: '2021-07-19', title: '学习“两个确立”', text: '正文。' },
  { date: '2021-08-01', text: '５Ｇ网络。两个\n\n确立' },
  { date: '2023-01-01', text: '兩個確立，5g' },
)

test('articles that contain a term, in headline or text, and their number by year', () => {
  expect(traceTerms(archive, ['两个确立'])).toEqual([
    {
      text: '两个确立',
      articles: [0, 1, 3],
      years: [
        { year: '2021', articles: 1, of: 2 },
        { year: '2022', articles: 0, of: 0 },
        { year: '2023', articles: 1, of: 1 },
      ],
    },
  ])
})

test('articles that contain it in the kicker or the subtitle alone, as the search finds them', () => {
  const headed = smallArchive(
    { date: '2024-01-01', kicker: '高质量发展调研行', title: '甲' },
    { date: '2024-01-02', title: '乙', subtitle: '——高质量发展' },
    { date: '2024-01-03', title: '丙' },
  )
  expect(traceTerms(headed, ['高质量发展'])[0]?.articles).toEqual([0, 1])
})

test('a term is folded as the search folds', () => {
  expect(traceTerms(archive, ['5G']).map((term) => term.articles)).toEqual([[2, 3]])
})

test('a term that folds to nothing stands nowhere', () => {
  expect(traceTerms(archive, ['\u200f'])[0]?.articles).toEqual([])
})

test('articles whose terms are known are not looked at again', () => {
  const known = { articles: 2, traces: new Map([['两个确立', [0]]]) }
  expect(traceTerms(archive, ['两个确立'], known).map(({ articles }) => articles)).toEqual([[0, 3]])
})

test('exactly the articles that a plain search finds', () => {
  const phrase = fc.string({ unit: fc.constantFrom('科', '技', '创', '新', 'A', '，'), maxLength: 12 })
  const terms = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('科', '技', '创', 'a'), minLength: 1, maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), terms, (texts, wanted) => {
      const small = smallArchive(...texts.map((text) => ({ date: '2021-07-19', title: '甲', text })))
      for (const { text, articles } of traceTerms(small, wanted))
        expect(articles).toEqual(texts.flatMap((own, index) => (fold(own).includes(fold(text)) ? index : [])))
    }),
  )
})
