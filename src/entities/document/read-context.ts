import { groupBy } from '../../text/group-by.ts'
import type { Candidate } from './candidates.ts'

/** What the text right around a candidate says about it, as shares of its places. */
export const contextNames = [
  'is a title: 《求是》',
  'stands in a title',
  'is all that quotation marks hold',
  'stands in quotation marks',
  'is all that brackets hold',
  'its last character and the next are a word: 外交部长',
  'is followed by a venue or a body: 成都双流国际机场',
  'how far off that one ends, where it is nearest',
  'is followed by 地区',
  'is followed by a mark',
] as const

/** So many places of a name say enough: a text of one thing repeated would have thousands. */
const mostPlaces = 16
/** No opening mark is looked for further back. */
const longestTitle = 30
/** No venue is looked for further on. */
const longestVenue = 12

/** What the names of venues, bodies, works and meetings end in, for which the place before them is a part of the name. */
const venues = groupByFirst(
  '机场 站 港 大桥 铁路 高铁 高速 公路 大学 学院 学校 中学 小学 医院 公司 集团 油田 气田 银行 博物馆 纪念馆 展览馆 图书馆 体育场 体育馆 中心 基地 公园 景区 风景区 保税区 论坛 峰会 会议 博览会 大会 组织 协会 联盟 委员会 党 条约 公约 奖 杯 大屠杀 盆地 电站 工程 指数 联赛 女足 男足 女排 队 报 社 台 局 部 院 厅 馆 号',
)
const words: ReadonlySet<string> = new Set(
  '部长 部门 军事 军人 军官 军工 军队 军舰 军机 军方 局长 院长 会长 社长 台长 所长 团长 司长 省长 市长 县长 国家 国际 国内 方面'.split(
    ' ',
  ),
)
/** Behind these another phrase begins. */
const ends: ReadonlySet<string> = new Set('\n\t \u3000，。；：！？、的在和与将了为（')
const marks: ReadonlySet<string> = new Set('\n\t \u3000，。；：！？、')

/**
 * Read the text right around each candidate's places. Linear in the text.
 *
 * @param text - the document, simplified
 */
export function readContext(text: string, candidates: readonly Candidate[]): Float64Array[] {
  const venueEnds = nearestVenues(text)
  return candidates.map((candidate) => contextOf(text, candidate, venueEnds))
}

function contextOf(text: string, { text: name, places: all }: Candidate, venueEnds: Int32Array) {
  const context = new Float64Array(contextNames.length)
  const places = all.length > mostPlaces ? all.slice(0, mostPlaces) : all
  const share = 1 / Math.max(1, places.length)
  const add = (index: number) => {
    context[index] = (context[index] as number) + share
  }
  let nearest = longestVenue
  for (const start of places) {
    const end = start + name.length
    const before = text[start - 1] ?? ''
    const behind = text[end] ?? ''
    if (isBehind(text, start, '《', '》')) add(before === '《' && behind === '》' ? 0 : 1)
    if (isBehind(text, start, '“', '”')) add(before === '“' && behind === '”' ? 2 : 3)
    if (before === '（' && behind === '）') add(4)
    if (words.has(name.slice(-1) + behind)) add(5)
    const distance = (venueEnds[end] ?? text.length + longestVenue) - end
    if (distance <= longestVenue) add(6)
    nearest = Math.min(nearest, distance)
    if (text.startsWith('地区', end)) add(8)
    if (marks.has(behind)) add(9)
  }
  context[7] = nearest
  return context
}

/** Is there an opening mark before the position that is not closed? */
function isBehind(text: string, position: number, open: string, close: string): boolean {
  for (let i = position - 1; i >= Math.max(0, position - longestTitle); i--) {
    const unit = text[i]
    if (unit === open) return true
    if (unit === close || unit === '\n') return false
  }
  return false
}

/** By position: where the first venue's word ends that begins there or later, in the same phrase; far off for none. */
function nearestVenues(text: string): Int32Array {
  const none = text.length + 2 * longestVenue
  const nearest = new Int32Array(text.length + 1).fill(none)
  for (let i = text.length - 1; i >= 0; i--) {
    const unit = text[i] as string
    if (ends.has(unit)) continue
    let end = nearest[i + 1] as number
    for (const word of venues.get(unit) ?? [])
      if (i + word.length < end && text.startsWith(word, i)) end = i + word.length
    nearest[i] = end
  }
  return nearest
}

function groupByFirst(list: string): ReadonlyMap<string, readonly string[]> {
  return groupBy(list.split(' '), (word) => word.charAt(0))
}
