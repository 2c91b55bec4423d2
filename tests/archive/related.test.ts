import { describe, expect, test } from 'vitest'
import { RelatedArticles } from '../../src/archive/related.ts'
import type { Repeats } from '../../src/archive/repeats/repeats.ts'
import { type FewWords, smallArchive } from './small-archive.ts'

const none: Repeats = { passages: [], byArticle: new Map() }

/** Articles 0 … n; every one beyond those given says nothing. */
function relations(of: number, articles: readonly FewWords[], repeats = none, fill = 40) {
  const archive = smallArchive(...articles, ...Array.from({ length: fill }, () => ({})))
  const article = archive.articles[of]
  if (article === undefined) throw new RangeError(String(of))
  return new RelatedArticles(archive, repeats).of(article)
}

describe('related articles', () => {
  test('share a name that few others have, and the reason says which', () => {
    const found = relations(0, [{ people: ['张黎'] }, {}, { people: ['张黎'] }])
    expect(found).toEqual([{ article: 2, names: [{ kind: 'people', id: '张黎' }] }])
  })

  test('the rarer name is named first, the closer article stands first', () => {
    const found = relations(0, [
      { people: ['张黎', '习近平'], places: ['西宁市'] },
      { places: ['西宁市'] },
      { people: ['张黎', '习近平'] },
      { people: ['习近平'] },
    ])
    expect(found.map(({ article }) => article)).toEqual([2, 1, 3])
    expect(found[0]?.names.map(({ id }) => id)).toEqual(['张黎', '习近平'])
  })

  test('a name that is everywhere relates nothing', () => {
    const everywhere = Array.from({ length: 40 }, () => ({ people: ['习近平'] }))
    expect(relations(0, everywhere, none, 0)).toEqual([])
  })

  test('a repeated passage relates without a shared name, and its length is said', () => {
    const shared = { here: { article: 0, block: 0, start: 2, end: 60 }, articles: [0, 3] }
    const repeats: Repeats = { passages: [], byArticle: new Map([[0, [shared]]]) }
    expect(relations(0, [{}], repeats)).toEqual([{ article: 3, names: [], repeats: 58 }])
  })

  test('a passage that dozens print is a formula', () => {
    const shared = {
      here: { article: 0, block: 0, start: 0, end: 60 },
      articles: Array.from({ length: 31 }, (_, n) => n),
    }
    expect(relations(0, [{}], { passages: [], byArticle: new Map([[0, [shared]]]) })).toEqual([])
  })

  test('are six at most, of equals the nearest in time', () => {
    const many = Array.from({ length: 10 }, () => ({ people: ['张黎', '马吉孝'] }))
    const found = relations(5, many, none, 400)
    expect(found.map(({ article }) => article)).toEqual([4, 6, 3, 7, 2, 8])
  })
})
