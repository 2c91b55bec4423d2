import { groupBy } from '../../text/group-by.ts'
import { compoundSurnames, surnames, transcription } from '../gazetteer/surnames.ts'
import type { LabelledSpan } from '../tagger/lattice.ts'
import { lexicons } from '../tagger/lexicons.ts'
import { type ArchiveOpinions, opinionEvidence, opinionNames } from './archive-opinions.ts'
import type { Candidate } from './candidates.ts'

/** What a document says about a candidate, as numbers of about 0 to 1 or a few: the input of the decision. */
export const evidenceNames = [
  'always',
  'surest sight',
  'all sights together',
  'in the best labelling',
  'sights in the best labelling',
  'places',
  'share of places in the best labelling',
  'mean probability over places',
  'surest sight as another kind',
  'best as another kind',
  'surest sight of a longer string around it',
  'surest sight of a shorter string in it',
  'share of places inside a longer best name',
  'every place inside a longer best name',
  'two characters',
  'three characters',
  'four characters',
  'five or six characters',
  'more characters',
  'behind a post or in a list',
  'behind a post or in a list, never seen',
  'a surname and one or two characters',
  'share of characters of transcriptions',
  'a middle dot',
  'a division of the country',
  'a country or a place of the world',
  'ends as a body does',
  'in the headline',
  ...opinionNames,
] as const

export type Evidence = Float64Array

const divisions = new Set(lexicons[0])
const world = new Set(lexicons[1])
const bodies = new Set(lexicons[3])
const single = new Set(surnames)
const compound = new Set(compoundSurnames)
const transcribed = new Set(transcription)

/** Weigh every candidate of a document. */
export function readEvidence(
  text: string,
  spans: readonly LabelledSpan[],
  candidates: readonly Candidate[],
  opinions: ArchiveOpinions,
): Evidence[] {
  const covers = coverOf(text.length, spans)
  const sightsAt = groupBy(spans, ({ start }) => start)
  const byText = groupBy(candidates, (candidate) => candidate.text)
  const headlineEnd = text.indexOf('\n', 1)
  const familiar = familiarShare(candidates, opinions)
  const view = { text, covers, sightsAt, byText, headlineEnd, opinions, familiar }
  return candidates.map((candidate) => evidenceOf(candidate, view))
}

interface DocumentView {
  readonly text: string
  readonly covers: Covers
  readonly sightsAt: ReadonlyMap<number, readonly LabelledSpan[]>
  readonly byText: ReadonlyMap<string, readonly Candidate[]>
  readonly headlineEnd: number
  readonly opinions: ArchiveOpinions
  /** Share of the names of the best labelling that the archive knows. */
  readonly familiar: number
}

interface Covers {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

function evidenceOf(candidate: Candidate, view: DocumentView): Evidence {
  const { text: name, spans, places, kind } = candidate
  const best = spans.filter((span) => span.best)
  const surest = surestOf(spans)
  const together = 1 - spans.reduce((none, { score }) => none * (1 - score), 1)
  const others = (view.byText.get(name) ?? []).filter((other) => other.kind !== kind)
  const otherSights = others.flatMap((other) => other.spans)
  const inside = places.filter((place) => isInsideLonger(place, place + name.length, view.covers)).length
  const length = name.length
  const unseen = spans.length === 0
  const characters = [...name]
  const isName =
    (single.has(name[0] ?? '') && (length === 2 || length === 3)) ||
    (compound.has(name.slice(0, 2)) && (length === 3 || length === 4))
  const evidence = new Float64Array(evidenceNames.length)
  evidence.set([
    1,
    logit(surest),
    logit(together),
    best.length > 0 ? 1 : 0,
    Math.log1p(best.length),
    Math.log1p(places.length),
    best.length / Math.max(1, places.length),
    spans.reduce((sum, { score }) => sum + score, 0) / Math.max(1, places.length),
    surestOf(otherSights),
    otherSights.some((span) => span.best) ? 1 : 0,
    surestAround(candidate, view, true),
    surestAround(candidate, view, false),
    inside / Math.max(1, places.length),
    places.length > 0 && inside === places.length ? 1 : 0,
    length === 2 ? 1 : 0,
    length === 3 ? 1 : 0,
    length === 4 ? 1 : 0,
    length === 5 || length === 6 ? 1 : 0,
    length > 6 ? 1 : 0,
    candidate.atPosts > 0 ? 1 : 0,
    candidate.atPosts > 0 && unseen ? 1 : 0,
    isName ? 1 : 0,
    characters.filter((character) => transcribed.has(character)).length / characters.length,
    /[·•]/.test(name) ? 1 : 0,
    divisions.has(name) ? 1 : 0,
    world.has(name) ? 1 : 0,
    bodies.has(name.slice(-2)) || bodies.has(name.slice(-1)) ? 1 : 0,
    places.some((place) => place < view.headlineEnd) ? 1 : 0,
  ])
  const opinion = opinionEvidence(view.opinions.get(name), kind, view.familiar)
  evidence.set(opinion, evidenceNames.length - opinion.length)
  return evidence
}

function familiarShare(candidates: readonly Candidate[], opinions: ArchiveOpinions): number {
  const seen = candidates.filter(({ spans }) => spans.some(({ best }) => best))
  return seen.filter(({ text }) => opinions.has(text)).length / Math.max(1, seen.length)
}

function surestOf(spans: readonly LabelledSpan[]): number {
  return spans.reduce((surest, { score }) => Math.max(surest, score), 0)
}

function logit(probability: number): number {
  const p = Math.min(0.9995, Math.max(0.005, probability))
  return Math.log(p / (1 - p))
}

function isInsideLonger(start: number, end: number, { starts, ends }: Covers): boolean {
  const first = starts[start] as number
  if (first < 0) return false
  const last = ends[start] as number
  return last >= end && last - first > end - start
}

/** The surest sight that overlaps one of the candidate's and is longer, or shorter. */
function surestAround({ spans }: Candidate, { sightsAt }: DocumentView, longer: boolean): number {
  let surest = 0
  for (const span of spans)
    for (let start = Math.max(0, span.start - 12); start < span.end; start++)
      for (const other of sightsAt.get(start) ?? []) {
        if (other.end <= span.start || other === span) continue
        const isLonger = other.end - other.start > span.end - span.start
        if (isLonger === longer && (other.start !== span.start || other.end !== span.end))
          surest = Math.max(surest, other.score)
      }
  return surest
}

function coverOf(length: number, spans: readonly LabelledSpan[]): Covers {
  const starts = new Int32Array(length + 1).fill(-1)
  const ends = new Int32Array(length + 1).fill(-1)
  for (const span of spans) {
    if (!span.best) continue
    starts.fill(span.start, span.start, span.end)
    ends.fill(span.end, span.start, span.end)
  }
  return { starts, ends }
}
