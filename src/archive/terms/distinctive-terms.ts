import type { Archive } from '../archive.ts'
import { findPhrases, type Phrase, type PhraseLimits } from './phrases.ts'
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

/** How many terms a year has. */
const termsOfYear = 20

/** G² under which a term is not distinctive: p < 0.0001. */
const leastScore = 15.13

/** What neither begins nor ends a term: particles and what else joins words. */
const joiners = new Set([
  ...'的了和在是与及等也都就还把被从将对向到于之其这那并而但或所我你他她它们年月日号时分个条名位次件种',
])

/**
 * The most distinctive terms of each year, by log-likelihood over the number of articles that have them.
 *
 * Terms are phrases found without a dictionary, names of the registers left out: those have their own pages.
 * A term that overlaps a better one of the same year in its words is left out.
 *
 * @returns by year, ascending, the most distinctive first; nothing where the archive has only one year
 */
export function findDistinctiveTerms(archive: Archive): ReadonlyMap<string, readonly DistinctiveTerm[]> {
  const years = [...new Set(archive.articles.flatMap((article) => article.date?.slice(0, 4) ?? []))].sort()
  if (years.length < 2) return new Map()
  const phrases = phrasesByYear(archive, years)
  const sizes = countArticles(archive, years)
  return new Map(years.map((year, index) => [year, distinctOf(year, index, phrases, sizes)]))
}

function phrasesByYear(archive: Archive, years: readonly string[]): Phrase[] {
  const dated = archive.articles.filter((article) => article.date !== undefined)
  const groupOf = Int32Array.from(dated, (article) => years.indexOf(article.date?.slice(0, 4) ?? ''))
  const names = namesOf(archive)
  const found = findPhrases(tokenize(dated), groupOf, years.length, limitsFor(dated.length))
  return [...found].filter((phrase) => isTerm(phrase.text) && !names.has(phrase.text))
}

/** A larger archive asks for more articles, so that the number of phrases stays bounded. */
function limitsFor(articles: number): PhraseLimits {
  return { fewestArticles: Math.max(5, Math.ceil(articles / 2400)), longest: 16, freedom: 1.5, cohesion: 3 }
}

function isTerm(text: string): boolean {
  const characters = [...text]
  return ![characters[0], characters.at(-1)].some(
    (edge) => edge === undefined || joiners.has(edge) || /[\p{Nd}.%]/u.test(edge),
  )
}

function namesOf(archive: Archive): ReadonlySet<string> {
  const registers = Object.values(archive.registers)
  return new Set(
    registers.flatMap(({ entries }) => entries.flatMap(({ name, aliases }) => [name, ...aliases])),
  )
}

function countArticles(archive: Archive, years: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const { date } of archive.articles)
    if (date) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1)
  return years.map((year) => counts.get(year) ?? 0)
}

function distinctOf(
  year: string,
  index: number,
  phrases: readonly Phrase[],
  sizes: readonly number[],
): DistinctiveTerm[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const own = sizes[index] ?? 0
  const terms = phrases.flatMap((phrase): DistinctiveTerm[] => {
    const inYear = phrase.articles[index] ?? 0
    const elsewhere = phrase.articles.reduce((sum, count) => sum + count, 0) - inYear
    if (inYear * (all - own) <= elsewhere * own) return []
    const score = logLikelihood(inYear, own, elsewhere, all - own)
    return score < leastScore ? [] : [{ text: phrase.text, year, inYear, elsewhere, score }]
  })
  terms.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
  return withoutOverlaps(terms)
}

function withoutOverlaps(terms: readonly DistinctiveTerm[]): DistinctiveTerm[] {
  const kept: DistinctiveTerm[] = []
  for (const term of terms) {
    if (kept.length === termsOfYear) break
    if (!kept.some((better) => sharesWords(better.text, term.text))) kept.push(term)
  }
  return kept
}

/** Whether one holds the other, or one's end begins the other with two characters and more. */
function sharesWords(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const most = Math.min(one.length, other.length)
  for (let length = 2; length < most; length += 1)
    if (one.endsWith(other.slice(0, length)) || other.endsWith(one.slice(0, length))) return true
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
