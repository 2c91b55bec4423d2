import { findRepeats, type Repeats } from './repeats/repeats.ts'
import type { StudiedArchive } from './studied-archive.ts'
import { type DistinctiveTerm, findDistinctiveTerms } from './terms/distinctive-terms.ts'
import { settledArchive } from './terms/settled-archive.ts'
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
}

/** Terms by year, ascending. */
export type DistinctiveTerms = ReadonlyMap<string, readonly DistinctiveTerm[]>

/** Which terms are wanted besides those that mark a year. */
export interface WantedTerms {
  /** By the owner. */
  readonly chosen: readonly string[]
  /** Those that mark the years, where they are known already. */
  readonly distinctive?: DistinctiveTerms | undefined
}

/** The studies, each as soon as it is there; `undefined` where it is not wanted. */
export interface ArchiveStudies {
  readonly repeats: Promise<Repeats | undefined>
  readonly terms: Promise<StudiedTerms | undefined>
}

/** Studies the whole text of an archive. */
export type ArchiveStudier = (archive: StudiedArchive, wanted: WantedStudies) => ArchiveStudies

/** In this thread, each study once, when it is first asked for. */
export const studyHere: ArchiveStudier = (archive, { repeats, terms }) => {
  let [foundRepeats, foundTerms]: [ArchiveStudies['repeats']?, ArchiveStudies['terms']?] = []
  return {
    get repeats() {
      foundRepeats ??= Promise.resolve(repeats ? findRepeats(archive) : undefined)
      return foundRepeats
    },
    get terms() {
      foundTerms ??= Promise.resolve(terms && studyTerms(archive, terms))
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

/** The terms that mark the years of an archive, and where these and others stand. */
export function studyTerms(
  archive: StudiedArchive,
  { chosen, distinctive: known }: WantedTerms,
): StudiedTerms {
  const distinctive = known ?? findDistinctiveTerms(settledArchive(archive))
  const texts = new Set([...chosen, ...[...distinctive.values()].flat().map(({ text }) => text)])
  return { distinctive, histories: traceTerms(archive, [...texts]) }
}
