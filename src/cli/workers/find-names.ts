import { setImmediate } from 'node:timers/promises'
import type { Authority } from '../../entities/authority.ts'
import type { NamedText } from '../../entities/names.ts'
import type { ImportedNames } from '../../naming-stage.ts'
import { byName, startWorkers, usualThreads } from './worker-pool.ts'

/** What a finder is made of, as a thread can be given it. */
export interface FinderSetup {
  /** The model's file. */
  readonly model: string
  readonly authority: Authority
  readonly threshold: number
}

/** Texts that a thread is given at once: few enough that all threads end at nearly the same time. */
const portion = 100

/**
 * Find the names of many texts on all cores.
 *
 * Threads begin with the first portion; where it takes work to come by the next, they go on meanwhile.
 *
 * @param each - called with the number of texts whenever some are done
 * @param threads - the answer is the same whatever their number
 * @returns what a finder would answer, in the order of the texts
 */
export async function findNamesOfAll(
  texts: AsyncIterable<NamedText>,
  setup: FinderSetup,
  each: (count: number) => void = () => {},
  threads = usualThreads,
): Promise<ImportedNames[]> {
  const workers = startWorkers(new URL('./find-names.worker.ts', import.meta.url), { data: setup, threads })
  const finding: Promise<ImportedNames[]>[] = []
  const find = async (part: readonly NamedText[]) => {
    const names: ImportedNames[] = await workers.run(part, byName)
    each(part.length)
    return names
  }
  try {
    for await (const part of portionsOf(texts)) {
      const found = find(part)
      // Told below, to who waits for all.
      found.catch(() => {})
      finding.push(found)
      // Threads that are done are given their next portion.
      await setImmediate()
    }
    return (await Promise.all(finding)).flat()
  } finally {
    // Threads take a while to end, and nobody needs to wait for it.
    void workers.destroy()
  }
}

async function* portionsOf(texts: AsyncIterable<NamedText>): AsyncGenerator<readonly NamedText[]> {
  let part: NamedText[] = []
  for await (const text of texts) {
    part.push(text)
    if (part.length < portion) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
