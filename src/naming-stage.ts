import type { Progress, RunningStage } from './diagnostics/progress.ts'
import type { FoundNames, NamedText } from './entities/names.ts'

/** Of a `NameFinder`, what an import needs. */
export interface NamesInText {
  find(text: NamedText): ImportedNames
  /** Takes all texts before any is asked for; calls `each` with the number of those that it did beforehand. */
  prepare?(texts: AsyncIterable<NamedText>, each: (count: number) => void): Promise<void>
}

/** Names of one article; the mentions only where a finder without a memory was asked. */
export type ImportedNames = Omit<FoundNames, 'mentions'> & Partial<Pick<FoundNames, 'mentions'>>

/** The stage in which names are found: its first texts may be done before it is told of. */
export class NamingStage {
  readonly #progress: Progress
  #stage: RunningStage | undefined
  #total = 0
  #done = 0

  constructor(progress: Progress) {
    this.#progress = progress
  }

  /** All texts have been read; so many. */
  start(total: number): void {
    this.#total = total
    // Where nothing was read there is nothing to tell of.
    if (total === 0) return
    this.#stage = this.#progress.start('name', total)
    if (this.#done > 0) this.#stage.advance(this.#done)
  }

  advance(count: number): void {
    this.#done += count
    this.#stage?.advance(count)
  }

  /** Find the names of a text; those that were found beforehand count once. */
  name(text: NamedText, finder: NamesInText): ImportedNames {
    if (this.#done < this.#total) this.advance(1)
    return finder.find(text)
  }

  /** @param inBulletin - how many bulletins were read; absent where that is all of them */
  finish(found: readonly ImportedNames[], inBulletin?: number): void {
    this.#stage?.finish({
      person: distinct(found.flatMap(({ people }) => people)),
      place: distinct(found.flatMap(({ places }) => places)),
      organization: distinct(found.flatMap(({ organizations }) => organizations)),
      ...(inBulletin !== undefined && { inBulletin }),
    })
  }
}

function distinct(names: readonly string[]): number {
  return new Set(names).size
}
