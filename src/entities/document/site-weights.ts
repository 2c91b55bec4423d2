import type { LabelledSpan } from '../tagger/lattice.ts'
import { mix } from '../tagger/mix.ts'
import type { Candidate } from './candidates.ts'

/** How much the text right around a site speaks for a place's name there, learned key by key. */
export interface SiteWeights {
  /** By key; most are 0. Whole numbers, so that sums do not depend on their order. */
  readonly steps: Int8Array
  /** What a step of 1 stands for, as log odds. */
  readonly unit: number
}

/** Keys are kept to so many bits. */
export const siteKeyBits = 18

/** Of a model that has not learned them. */
export const noSiteWeights: SiteWeights = { steps: new Int8Array(2 ** siteKeyBits), unit: 0 }

/** Places: of people and organisations it brings nothing to ask so. */
export const siteKind = 1

/** Keys of one site. */
export const keysPerSite = 12

/** So many sites of a name say enough: a text of one thing repeated would have thousands. */
const mostSites = 16
/** No more of a longer name is read behind the site. */
const longestTail = 12

/** A document, as sites are read in it. */
export interface SiteText {
  /** Simplified. */
  readonly text: string
  /** By unit: the name of the best labelling that covers it. */
  readonly covers: readonly (LabelledSpan | undefined)[]
}

/** Get a document ready to read sites in it. */
export function siteTextOf(text: string, spans: readonly LabelledSpan[]): SiteText {
  const covers = new Array<LabelledSpan | undefined>(text.length).fill(undefined)
  for (const span of spans) if (span.best) covers.fill(span, span.start, span.end)
  return { text, covers }
}

/**
 * How much the text around a candidate's sites speaks for it, as log odds: at the site where it speaks most, since one
 * `中国` that counts is enough, whatever the others are part of.
 *
 * @returns by candidate; 0 for other kinds than places
 */
export function weighSites(
  text: string,
  spans: readonly LabelledSpan[],
  candidates: readonly Candidate[],
  { steps, unit }: SiteWeights,
): Float64Array {
  const view = siteTextOf(text, spans)
  return Float64Array.from(candidates, (candidate) =>
    candidate.kind === siteKind ? unit * bestSite(readSites(view, candidate), steps).sum : 0,
  )
}

/**
 * Find the site whose weights come to most, the first of several.
 *
 * @param keys - as `readSites` gives them
 * @param weights - by key
 * @returns the index of its first key, and the sum: both 0 where there is no site
 */
export function bestSite(keys: Int32Array, weights: Int8Array | Float64Array): { at: number; sum: number } {
  let best = { at: 0, sum: keys.length === 0 ? 0 : Number.NEGATIVE_INFINITY }
  for (let at = 0; at < keys.length; at += keysPerSite) {
    let sum = 0
    for (let i = at; i < at + keysPerSite; i++) sum += weights[keys[i] as number] as number
    if (sum > best.sum) best = { at, sum }
  }
  return best
}

/** The keys of a candidate's sites, `keysPerSite` each. */
export function readSites(view: SiteText, { text: name, places }: Candidate): Int32Array {
  const count = Math.min(places.length, mostSites)
  const keys = new Int32Array(count * keysPerSite)
  let whole = 0x1000193
  for (let i = 0; i < name.length; i++) whole = mix(whole, name.charCodeAt(i))
  for (let site = 0; site < count; site++) {
    const start = places[site] as number
    readSite(view, start, start + name.length, whole, keys.subarray(site * keysPerSite))
  }
  return keys.map((key) => key >>> (32 - siteKeyBits))
}

/**
 * Two characters before a site and four behind it, alone and with the name, and what the best labelling has there.
 *
 * @param name - its hash
 * @param keys - written here
 */
function readSite(
  { text, covers }: SiteText,
  start: number,
  end: number,
  name: number,
  keys: Int32Array,
): void {
  const unit = (position: number) => text.charCodeAt(position) || 0
  const cover = covers[start]
  const before = mix(0x2545f491, unit(start - 1))
  const behind = mix(0x51ed270b, unit(end))
  const behind2 = mix(behind, unit(end + 1))
  const behind3 = mix(behind2, unit(end + 2))
  const named = mix(name, unit(end))
  const covered = cover ? coverNumber(cover, start, end) : 0
  keys[0] = before
  keys[1] = mix(before, unit(start - 2))
  keys[2] = behind
  keys[3] = behind2
  keys[4] = behind3
  keys[5] = mix(behind3, unit(end + 3))
  keys[6] = mix(mix(0x1b873593, unit(end - 1)), unit(end))
  keys[7] = named
  keys[8] = mix(named, unit(end + 1))
  keys[9] = mix(mix(0x165667b1, name), unit(start - 1))
  keys[10] = mix(0x7ed55d16, covered)
  let tail = mix(0x4cf5ad43, covered)
  const last = Math.min(cover?.end ?? start, end + longestTail)
  for (let i = end; i < last; i++) tail = mix(tail, unit(i))
  keys[11] = tail
}

/** The kind of the name that covers a site, whether it begins before it, and whether it ends in it or behind it. */
function coverNumber(cover: LabelledSpan, start: number, end: number): number {
  const ends = cover.end > end ? 2 : cover.end < end ? 1 : 0
  return 8 * (cover.kind + 1) + (cover.start < start ? 4 : 0) + ends
}
