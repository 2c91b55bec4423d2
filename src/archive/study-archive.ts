import type { Copy } from './repeats/copied-spans.ts'
import { type FoundRepeats, findRepeats } from './repeats/repeats.ts'
import type { StudiedArchive } from './studied-archive.ts'
import { type DistinctiveTerm, findDistinctiveTerms } from './terms/distinctive-terms.ts'
import { type SettledArchive, settledArchive } from './terms/settled-archive.ts'
import { type TermHistory, traceTerms } from './terms/term-histories.ts'

/** The terms of an archive: those that mark its years, and where they and others stand. */
export interface StudiedTerms {
  readonly distinctive: DistinctiveTerms
  /** Of each term once: the owner's first. */
  readonly histories: readonly TermHistory[]
}

/** Which studies are wanted. */
export interface WantedStudies {
  readonly repeats: boolean
  /** Absent where no terms are wanted. */
  readonly terms?: WantedTerms
  /** From an earlier study of the same months with the same wishes. */
  readonly settled?: SettledStudies | undefined
}

/** What was found in the months that are over, as JSON: it stays while they do. */
export interface SettledStudies {
  /** Into articles that have a day: those without one come last in print, behind what is new. */
  readonly copies: readonly Copy[]
  readonly distinctive: readonly (readonly [year: string, terms: readonly DistinctiveTerm[]])[]
  /** Of each term, the ordinals of its articles. */
  readonly traces: readonly (readonly [term: string, articles: readonly number[]])[]
}

/** Terms by year, ascending. */
export type DistinctiveTerms = ReadonlyMap<string, readonly DistinctiveTerm[]>

/** Which terms are wanted besides those that mark a year. */
export interface WantedTerms {
  /** By the owner. */
  readonly chosen: readonly string[]
}

/** The studies, each as soon as it is there; `undefined` where it is not wanted. */
export interface ArchiveStudies {
  readonly repeats: Promise<FoundRepeats | undefined>
  readonly terms: Promise<StudiedTerms | undefined>
}

/** Studies the whole text of an archive. */
export type ArchiveStudier = (archive: StudiedArchive, wanted: WantedStudies) => ArchiveStudies

/** In this thread, each study once, when it is first asked for. */
export const studyHere: ArchiveStudier = (archive, { repeats, terms, settled }) => {
  let [foundRepeats, foundTerms]: [ArchiveStudies['repeats']?, ArchiveStudies['terms']?] = []
  return {
    get repeats() {
      foundRepeats ??= Promise.resolve(repeats ? studyRepeats(archive, settled) : undefined)
      return foundRepeats
    },
    get terms() {
      foundTerms ??= Promise.resolve(terms && studyTerms(archive, terms, settled))
      return foundTerms
    },
  }
}

/** UTF-16 units of text, some 60,000 articles of news. */
const vastText = 30_000_000

/** Whether studies of the text and its index take so much memory that they should not be made at the same time. */
export function isVast({ articles }: Pick<StudiedArchive, 'articles'>): boolean {
  let units = 0
  for (const { blocks } of articles) for (const block of blocks) units += block.length
  return units > vastText
}

/** What an archive prints more than once. */
export function studyRepeats(archive: StudiedArchive, settled?: SettledStudies): FoundRepeats {
  return findRepeats(
    archive,
    settled && { copies: settled.copies, isIn: settledDays(archive, settledArchive(archive)) },
  )
}

/** The terms that mark the years of an archive, and where these and others stand. */
export function studyTerms(
  archive: StudiedArchive,
  { chosen }: WantedTerms,
  known?: SettledStudies,
): StudiedTerms {
  const settled = settledArchive(archive)
  const distinctive = known ? new Map(known.distinctive) : findDistinctiveTerms(settled)
  const texts = new Set([...chosen, ...[...distinctive.values()].flat().map(({ text }) => text)])
  const traced = known && { articles: settled.articles.length, traces: new Map(known.traces) }
  return { distinctive, histories: traceTerms(archive, [...texts], traced) }
}

/** Of what was found, what stays while the months that are over stay as they are. */
export function settleStudies(
  archive: StudiedArchive,
  repeats: FoundRepeats | undefined,
  terms: StudiedTerms | undefined,
): SettledStudies {
  const settled = settledArchive(archive)
  const isIn = settledDays(archive, settled)
  return {
    copies: repeats?.copies.filter(({ to }) => isIn(to.article)) ?? [],
    distinctive: [...(terms?.distinctive ?? [])],
    traces: (terms?.histories ?? []).map(({ text, articles }) => [
      text,
      articles.filter((ordinal) => ordinal < settled.articles.length),
    ]),
  }
}

/** Whether an article has a day of the months that are over. */
function settledDays(archive: StudiedArchive, settled: SettledArchive): (article: number) => boolean {
  return (article) => article < settled.articles.length && archive.articles[article]?.date !== undefined
}
