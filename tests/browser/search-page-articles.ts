import type { SearchDocument, SearchName } from '../../src/search/document.ts'
import { fold } from '../../src/text/fold.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'
import { spell } from '../../src/text/pinyin.ts'
import { generatedArchive } from '../search/generated-archive.ts'

function makeArticles(): SearchDocument[] {
  const ordinary = generatedArchive(60, 9).map((document) => ({
    ...document,
    blocks: [...document.blocks, '本期要闻到此结束。'.repeat(3)],
  }))
  return [...ordinary, ...named].sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function person(name: string): SearchName {
  return { id: name, name, url: `/people/${name}/`, pinyin: [spell(name, true).syllables] }
}

function place(name: string): SearchName {
  return { id: name, name, url: `/places/${name}/`, pinyin: [spell(name, false).syllables] }
}

function article(
  id: string,
  headline: string,
  blocks: string[],
  more: Partial<SearchDocument>,
): SearchDocument {
  return {
    id,
    url: `/articles/${id}/`,
    headline,
    blocks,
    people: [],
    places: [],
    organizations: [],
    bulletins: [{ id: 'b9', name: 'b9', url: '/bulletins/b9/' }],
    ...more,
  }
}

function on(date: string): Pick<SearchDocument, 'date'> {
  const day = parseIsoDate(date)
  return day ? { date: day } : {}
}

const source: SearchName = {
  id: '中国科学报',
  name: '中国科学报',
  url: '/sources/中国科学报/',
  pinyin: [spell('中国科学报', false).syllables],
}

const named: readonly SearchDocument[] = [
  article(
    'seed-1',
    '怀进鹏在西宁市调研“科创中国”试点城市建设情况',
    ['7月12日下午，怀进鹏带队在西宁市调研“科创中国”试点城市建设情况。', '扎实推动西宁试点工作落地见效。'],
    { ...on('2021-07-19'), source, people: [person('怀进鹏')], places: [place('西宁市')] },
  ),
  article('seed-2', '=1+1 <img src=x onerror=alert(1)> "引号", 逗号', ['科创，而不是公式。'], {
    ...on('2022-02-03'),
    people: [person('怀进鹏')],
  }),
  article('seed-3', '科创板十年', ['任正非、单霁翔、仇保兴、解振华出席。', 'C919 首飞之后。'], {
    ...on('2023-05-06'),
    source,
    people: ['任正非', '单霁翔', '仇保兴', '解振华'].map(person),
    places: ['重庆市', '乐清市'].map(place),
  }),
  article('seed-5', '乾隆花园重新开放', ['王喆說，花园修了二十年。'], on('2021-03-04')),
  article('seed-4', '科创大走廊', ['重庆与乐清。'], { ...on('2022-08-09'), places: [place('重庆市')] }),
]

/** Articles that the search page's tests know by name, among sixty that say nothing. */
export const searchArticles: readonly SearchDocument[] = makeArticles()

/** Articles whose headline or text contains all of these. */
export function holding(...words: readonly string[]): SearchDocument[] {
  return searchArticles.filter(({ headline, blocks }) => {
    const text = fold([headline, ...blocks].join('\n'))
    return words.every((word) => text.includes(word))
  })
}
