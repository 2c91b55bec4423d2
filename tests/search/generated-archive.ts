import type { ShownArticle } from '../../bench/search/read-articles.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { facetKinds, namesOf } from '../../src/search/tables/facet-kind.ts'
import { fold } from '../../src/text/fold.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'

/** Numbers from 0 to below 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const characters = '中国科协会议学习西宁市青海省怀进鹏习近平讲话精神创新发展建设试点城市調研專題體系懷進鵬'
const mixed = [
  'C919',
  '5G',
  '１２万亿',
  '“两个确立”',
  '3+1',
  '谢·伊',
  'APEC',
  '，',
  '；',
  '（',
  '）',
  ' ',
  '\u3000',
  '1.2%',
  '𠮷',
]
const phrases = ['科创中国', '科技共同体', '最后一公里', '高質量發展']

/** An archive of Chinese news that says nothing: few characters, so that phrases repeat; mixed text, traditional characters, odd spaces. */
export function generatedArchive(articles: number, seed = 1): SearchDocument[] {
  const random = seededRandom(seed)
  const pick = (from: string | readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const piece = () => {
    const kind = random()
    return kind < 0.8 ? pick(characters) : kind < 0.94 ? pick(mixed) : pick(phrases)
  }
  const text = (length: number) => Array.from({ length }, piece).join('').trim() || '空'
  const name = (kind: string, id: string) => ({ id, name: id, url: `/${kind}/${id}/` })
  return Array.from({ length: articles }, (_, index) => {
    const day = parseIsoDate(`2021-0${1 + Math.floor((index * 8) / articles)}-1${index % 2}`)
    const id = `a-${String(index).padStart(4, '0')}`
    return {
      id,
      url: `/articles/${id}/`,
      headline: text(6 + Math.floor(random() * 12)),
      blocks: Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        text(10 + Math.floor(random() * 80)),
      ),
      ...(index >= 5 && day && { date: day }),
      source: name('sources', random() < 0.5 ? '青海省科协' : '调研宣传部'),
      people: random() < 0.3 ? [{ ...name('people', '怀进鹏'), pinyin: ['huai jin peng'] }] : [],
      places: random() < 0.3 ? [{ ...name('places', '西宁市'), pinyin: ['xi ning shi'] }] : [],
      organizations: random() < 0.2 ? [name('organizations', '中国科协')] : [],
      series: random() < 0.5 ? '科技要闻' : '地方要闻',
      bulletins: [name('bulletins', `b${Math.floor(index / 20)}`)],
    }
  }).sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** Articles as pages show them: what the truth of a query is told by. */
export function shownArticles(documents: readonly SearchDocument[], prefix = ''): ShownArticle[] {
  return documents.map((document) => ({
    path: prefix + document.url,
    headline: fold(document.headline),
    text: fold([document.headline, ...document.blocks].join('\n')),
    ...(document.date && { date: document.date }),
    names: Object.fromEntries(
      facetKinds.map((kind) => [kind, namesOf(document, kind).map(({ id }) => id)]),
    ) as unknown as ShownArticle['names'],
  }))
}
