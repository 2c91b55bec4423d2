import type { Run } from '../segments/runs.ts'

/** Translates between an article's place in its segment and its place in the whole archive, by date. */
export interface Ordinals {
  /** `undefined` for an article that has been replaced since. */
  globalOf(segment: number, local: number): number | undefined
  localOf(global: number): { readonly segment: number; readonly local: number }
}

/** @param segments - the runs of each, ascending */
export function archiveOrdinals(segments: readonly (readonly Run[])[]): Ordinals {
  const byGlobal = segments
    .flatMap((runs, segment) => runs.map((run) => ({ ...run, segment })))
    .sort((a, b) => a.global - b.global)
  return {
    globalOf: (segment, local) => {
      const run = lastFrom(segments[segment] ?? [], (r) => r.local <= local)
      return run && local < run.local + run.length ? run.global + local - run.local : undefined
    },
    localOf: (global) => {
      const run = lastFrom(byGlobal, (r) => r.global <= global)
      if (!run || global >= run.global + run.length) throw new RangeError(`Unexpected article \`${global}\``)
      return { segment: run.segment, local: run.local + global - run.global }
    },
  }
}

/** The last of sorted runs that begins at or before. */
function lastFrom<R extends Run>(runs: readonly R[], begins: (run: R) => boolean): R | undefined {
  let low = -1
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const run = runs[middle]
    if (run && begins(run)) low = middle
    else high = middle - 1
  }
  return runs[low]
}
