import type { StudiedArchive } from '../studied-archive.ts'
import { findOccurrences, type Occurrences } from './occurrences.ts'
import { findPhrases, type Phrase, type PhraseLimits } from './phrases.ts'
import { knownNames, readsAsTerm } from './reads-as-term.ts'
import { tokenize } from './tokens.ts'

/** A phrase that a year prints more than the other years do. */
export interface DistinctiveTerm {
  readonly text: string
  readonly year: string
  /** Articles of the year that have it, and of all other years. */
  readonly inYear: number
  readonly elsewhere: number
  /** Dunning's log-likelihood G²; above 15 chance is as good as ruled out. */
  readonly score: number
}

/** How many terms a year has at most, and how many phrases are looked at for them. */
const termsOfYear = 20
const candidatesOfYear = 120

/** G² under which a term is not distinctive: p < 0.0001. */
const leastScore = 15.13

/** How many times as large a share of the year's articles must have it as of all others; words of two characters are commoner. */
const leastRatio = 2.5
const leastRatioOfShort = 4

/** Nats by which what stands before and behind a term varies at least. */
const leastFreedom = 1.5

/** A term is left out where so large a share of its articles of the year has a better one: it is of the same story. */
const sameStory = 0.8

/**
 * The most distinctive terms of each year, by log-likelihood over the number of articles that have them.
 *
 * Depends on nothing but the articles' years, headlines, blocks and mentions and the names of the registers.
 *
 * @returns by year, ascending, the most distinctive first; nothing where the archive has only one year
 */
export function findDistinctiveTerms(
  archive: StudiedArchive,
): ReadonlyMap<string, readonly DistinctiveTerm[]> {
  const sizes = articlesByYear(archive)
  const years = [...sizes.keys()]
  if (years.length < 2) return new Map()
  const names = knownNames(archive)
  const phrases = phrasesByYear(archive, years)
  const candidates = years.map((year, index) =>
    firstOf(scoreTerms(year, index, phrases, [...sizes.values()]), candidatesOfYear, ({ text }) =>
      readsAsTerm(text, names),
    ),
  )
  const occurrences = findOccurrences(archive, new Set(candidates.flat().map(({ text }) => text)))
  return new Map(years.map((year, index) => [year, choose(candidates[index] ?? [], occurrences, archive)]))
}

function firstOf<T>(all: readonly T[], most: number, wanted: (one: T) => boolean): T[] {
  const first: T[] = []
  for (const one of all) {
    if (first.length === most) break
    if (wanted(one)) first.push(one)
  }
  return first
}

/** The best that are whole words, without those that say a better one in other words or belong to its story. */
function choose(
  candidates: readonly DistinctiveTerm[],
  occurrences: ReadonlyMap<string, Occurrences>,
  archive: StudiedArchive,
): DistinctiveTerm[] {
  const chosen: { readonly term: DistinctiveTerm; readonly articles: ReadonlySet<number> }[] = []
  for (const term of candidates) {
    if (chosen.length === termsOfYear) break
    const places = occurrences.get(term.text)
    if (!places || !isWhole(places)) continue
    const own = places.articles.filter((ordinal) => archive.articles[ordinal]?.date?.startsWith(term.year))
    const again = chosen.some(
      (better) => sharesWords(better.term.text, term.text) || shareIn(better.articles, own) >= sameStory,
    )
    if (!again) chosen.push({ term, articles: new Set(own) })
  }
  return chosen.map(({ term }) => term)
}

/** Whether a phrase stands by itself: free at both ends, seldom a counted thing, seldom a piece of a name. */
function isWhole({ times, counted, cutting, freedom }: Occurrences): boolean {
  return freedom >= leastFreedom && counted * 2 < times && cutting * 2 < times
}

function shareIn(articles: ReadonlySet<number>, own: readonly number[]): number {
  return own.filter((ordinal) => articles.has(ordinal)).length / own.length
}

/** Ascending. */
function articlesByYear(archive: StudiedArchive): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { date } of archive.articles)
    if (date) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1)
  return counts
}

function phrasesByYear(archive: StudiedArchive, years: readonly string[]): Phrase[] {
  const dated = archive.articles.filter((article) => article.date !== undefined)
  const groupOf = Int32Array.from(dated, (article) => years.indexOf(article.date?.slice(0, 4) ?? ''))
  return [...findPhrases(tokenize(dated), groupOf, years.length, limitsFor(dated.length))]
}

/** A larger archive asks for more articles, so that the number of phrases stays bounded. */
function limitsFor(articles: number): PhraseLimits {
  return { fewestArticles: Math.max(5, Math.ceil(articles / 1200)), longest: 16, freedom: 1.5, cohesion: 3 }
}

function scoreTerms(
  year: string,
  index: number,
  phrases: readonly Phrase[],
  sizes: readonly number[],
): DistinctiveTerm[] {
  const own = sizes[index] ?? 0
  const others = sizes.reduce((sum, size) => sum + size, 0) - own
  const terms: DistinctiveTerm[] = []
  for (const phrase of phrases) {
    const inYear = phrase.articles[index] ?? 0
    const elsewhere = phrase.articles.reduce((sum, count) => sum + count, 0) - inYear
    const ratio = phrase.length < 3 ? leastRatioOfShort : leastRatio
    if (inYear * others < ratio * elsewhere * own) continue
    const score = logLikelihood(inYear, own, elsewhere, others)
    if (score >= leastScore) terms.push({ text: phrase.text, year, inYear, elsewhere, score })
  }
  return terms.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
}

/** Whether two terms have three characters in a row in common that are most of the shorter, or one holds the other. */
function sharesWords(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  const least = Math.min(shorter.length, Math.max(3, Math.ceil(shorter.length * 0.6)))
  for (let start = 0; start + least <= shorter.length; start += 1)
    if (longer.includes(shorter.slice(start, start + least))) return true
  return false
}

/**
 * Dunning's G² of a phrase in `a` of `m` articles against `b` of `n` others.
 *
 * G² = 2·Σ observed·ln(observed / expected), over those that have it and those that have not.
 */
export function logLikelihood(a: number, m: number, b: number, n: number): number {
  const share = (a + b) / (m + n)
  const cell = (observed: number, expected: number) =>
    observed === 0 ? 0 : observed * Math.log(observed / expected)
  return (
    2 *
    (cell(a, m * share) + cell(m - a, m * (1 - share)) + cell(b, n * share) + cell(n - b, n * (1 - share)))
  )
}
