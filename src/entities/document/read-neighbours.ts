import type { ArchiveOpinions } from './archive-opinions.ts'
import type { Candidate } from './candidates.ts'
import { logOdds } from './decide.ts'
import { type SiteList, type Sites, sitesOf } from './sites.ts'

/** What a document's candidates say about each other, once each has been weighed by itself. */
export const neighbourNames = [
  'score by itself',
  'surest longer one around it, of this kind',
  'surest longer one around it, of another kind',
  'surest longer one around it, mean over places',
  'surest shorter one in it, of this kind',
  'surest shorter one in it, of another kind',
  'stands beside others in a list',
  'score of its list, of this kind',
  'score of its list, of another kind',
  'surest place that ends before it',
  'surest other name that ends before it',
  'surest name that begins behind it',
  'articles that name its beginning as a place',
  'articles that name its end as this kind',
  'its end is a body that the archive knows',
  'score against those that overlap it',
  'a longer one is surer',
  'a shorter one is surer',
] as const

/** No longer name is looked for around a place from further off. */
const reach = 24
/** So many places of a name say enough: a text of one thing repeated would have thousands. */
const mostPlaces = 64
const listMarks = '、和与及'
const placeKind = 1
const bodyKind = 2

/**
 * Read what the candidates around each candidate say about it: longer and shorter ones, those in the same list, those
 * next to it, and what the archive knows of its parts.
 *
 * @param scores - by candidate: how probable it looks by itself
 */
export function readNeighbours(
  text: string,
  candidates: readonly Candidate[],
  scores: readonly number[],
  opinions: ArchiveOpinions,
): Float64Array[] {
  const view: View = { text, candidates, scores, opinions, sites: sitesOf(text.length, candidates) }
  return candidates.map((_, index) => neighboursOf(index, view))
}

interface View {
  readonly text: string
  readonly candidates: readonly Candidate[]
  readonly scores: readonly number[]
  readonly opinions: ArchiveOpinions
  readonly sites: Sites
}

function neighboursOf(index: number, view: View): Float64Array {
  const { text: name, kind, places: all } = view.candidates[index] as Candidate
  const places = all.length > mostPlaces ? all.slice(0, mostPlaces) : all
  const { byStart, byEnd } = view.sites
  const score = view.scores[index] as number
  const around = { longer: [0, 0], shorter: [0, 0], crossing: 0, longerSum: 0 }
  const list = { sights: 0, same: 0, other: 0 }
  const beside = { place: 0, other: 0, behind: 0 }
  for (const start of places) {
    const end = start + name.length
    lookAround(start, end, kind, view, around)
    beside.place = Math.max(beside.place, surest(byEnd, start, placeKind, true, view))
    beside.other = Math.max(beside.other, surest(byEnd, start, placeKind, false, view))
    beside.behind = Math.max(
      beside.behind,
      surest(byStart, end, placeKind, true, view),
      surest(byStart, end, placeKind, false, view),
    )
    if (isListMark(view.text, start - 1)) addToList(byEnd, start - 1, kind, view, list)
    if (isListMark(view.text, end)) addToList(byStart, end + 1, kind, view, list)
  }
  const [longer = 0, longerOther = 0] = around.longer
  const [shorter = 0, shorterOther = 0] = around.shorter
  const rivals = longer + longerOther + around.crossing
  return Float64Array.of(
    logOdds(score),
    longer,
    longerOther,
    around.longerSum / Math.max(1, places.length),
    shorter,
    shorterOther,
    list.sights > 0 ? 1 : 0,
    list.same / Math.max(1, list.sights),
    list.other / Math.max(1, list.sights),
    beside.place,
    beside.other,
    beside.behind,
    ...partsOf(name, kind, view.opinions),
    score / (score + rivals + 1e-3),
    Math.max(longer, longerOther) > score ? 1 : 0,
    Math.max(shorter, shorterOther) > score ? 1 : 0,
  )
}

interface Around {
  /** Of this kind, of another. */
  readonly longer: number[]
  readonly shorter: number[]
  crossing: number
  longerSum: number
}

function lookAround(start: number, end: number, kind: number, view: View, around: Around): void {
  const { ends, candidates, byStart } = view.sites
  let longest = 0
  for (let first = Math.max(0, start - reach); first < end; first++)
    for (let site = byStart.first[first] as number; site >= 0; site = byStart.next[site] as number) {
      const last = ends[site] as number
      if (last <= start || (first === start && last === end)) continue
      const candidate = candidates[site] as number
      const score = view.scores[candidate] as number
      const other = view.candidates[candidate]?.kind === kind ? 0 : 1
      if (first <= start && last >= end) {
        longest = Math.max(longest, score)
        around.longer[other] = Math.max(around.longer[other] as number, score)
      } else if (first >= start && last <= end)
        around.shorter[other] = Math.max(around.shorter[other] as number, score)
      else around.crossing = Math.max(around.crossing, score)
    }
  around.longerSum += longest
}

function isListMark(text: string, position: number): boolean {
  return listMarks.includes(text[position] ?? ' ')
}

function addToList(
  list: SiteList,
  position: number,
  kind: number,
  view: View,
  seen: { sights: number; same: number; other: number },
): void {
  if ((list.first[position] ?? -1) < 0) return
  seen.sights++
  seen.same += surest(list, position, kind, true, view)
  seen.other += surest(list, position, kind, false, view)
}

/** The surest candidate of a kind, or of the others, that begins or ends at a position. */
function surest(list: SiteList, position: number, kind: number, same: boolean, view: View): number {
  let most = 0
  for (let site = list.first[position] ?? -1; site >= 0; site = list.next[site] as number) {
    const candidate = view.sites.candidates[site] as number
    if ((view.candidates[candidate]?.kind === kind) === same)
      most = Math.max(most, view.scores[candidate] as number)
  }
  return most
}

/** `苏丹快速支援部队`: a place and a body that other articles name. */
function partsOf(name: string, kind: number, opinions: ArchiveOpinions): readonly [number, number, number] {
  let place = 0
  let same = 0
  let body = 0
  for (let cut = 2; cut < Math.min(name.length - 1, reach); cut++) {
    const end = opinions.get(name.slice(cut))
    if (end) {
      same = Math.max(same, end.documents[kind] ?? 0)
      if ((end.documents[bodyKind] ?? 0) > 0) body = 1
    }
    place = Math.max(place, opinions.get(name.slice(0, cut))?.documents[placeKind] ?? 0)
  }
  return [place, same, body]
}
