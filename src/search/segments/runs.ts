import { ByteReader, ByteWriter } from '../coding/bytes.ts'

/** A stretch of articles that stand one behind the other both in a segment and in the whole archive. */
export interface Run {
  /** The first one's place in the segment. */
  readonly local: number
  readonly length: number
  /** The first one's place in the archive. */
  readonly global: number
}

/** The stretches of a segment's articles; those with no place in the archive any more are in none. */
export function findRuns(globals: Iterable<number | undefined>): Run[] {
  const runs: { local: number; length: number; global: number }[] = []
  let local = 0
  for (const global of globals) {
    const run = runs.at(-1)
    if (global !== undefined) {
      const continues = run && run.local + run.length === local && run.global + run.length === global
      if (continues) run.length++
      else runs.push({ local, length: 1, global })
    }
    local++
  }
  return runs
}

/** Encode runs, both of whose places ascend: steps from the end of the one before. */
export function encodeRuns(runs: readonly Run[]): Uint8Array {
  const writer = new ByteWriter()
  let [local, global] = [0, 0]
  for (const run of runs) {
    writer.number(run.local - local)
    writer.number(run.length)
    writer.number(run.global - global)
    local = run.local + run.length
    global = run.global + run.length
  }
  return writer.finish()
}

/** The inverse of `encodeRuns`. */
export function readRuns(bytes: Uint8Array): Run[] {
  const reader = new ByteReader(bytes)
  const runs: Run[] = []
  let [local, global] = [0, 0]
  while (!reader.done) {
    const skipped = reader.number()
    const length = reader.number()
    const run = { local: local + skipped, length, global: global + reader.number() }
    runs.push(run)
    local = run.local + length
    global = run.global + length
  }
  return runs
}
