import type { SegmentManifest } from '../manifest.ts'

/** Translates between an article's place in its segment and its place in the whole archive, by date. */
export interface Ordinals {
  globalOf(segment: number, local: number): number | undefined
  localOf(global: number): { readonly segment: number; readonly local: number }
}

interface Run {
  readonly segment: number
  readonly local: number
  readonly global: number
  readonly length: number
}

/**
 * Where segments' articles stand in the archive. Articles of a segment that have been replaced since are in no run.
 */
export function archiveOrdinals(segments: readonly SegmentManifest[]): Ordinals {
  let base = 0
  const runs: Run[] = []
  for (const [segment, { articles, runs: own }] of segments.entries()) {
    for (const [local, length, global] of own ?? [[0, articles, base] as const])
      runs.push({ segment, local, length, global })
    base += articles
  }
  const byGlobal = [...runs].sort((a, b) => a.global - b.global)
  const bySegment = segments.map((_, segment) => runs.filter((run) => run.segment === segment))
  return {
    globalOf: (segment, local) => {
      const run = lastFrom(bySegment[segment] ?? [], (r) => r.local <= local)
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
function lastFrom(runs: readonly Run[], begins: (run: Run) => boolean): Run | undefined {
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
