import type { Authority } from '../../entities/authority.ts'
import type { NamedText } from '../../entities/names.ts'
import type { ImportedNames } from '../../pipeline.ts'
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
 * @param each - called with the number of texts whenever some are done
 * @param threads - the answer is the same whatever their number
 * @returns what a finder would answer, in the order of the texts
 */
export async function findNamesOfAll(
  texts: readonly NamedText[],
  setup: FinderSetup,
  each: (count: number) => void = () => {},
  threads = usualThreads,
): Promise<ImportedNames[]> {
  const workers = startWorkers(new URL('./find-names.worker.ts', import.meta.url), { data: setup, threads })
  try {
    const portions = Array.from({ length: Math.ceil(texts.length / portion) }, (_, index) =>
      texts.slice(index * portion, (index + 1) * portion),
    )
    const found = await Promise.all(
      portions.map(async (part) => {
        const names: ImportedNames[] = await workers.run(part, byName)
        each(part.length)
        return names
      }),
    )
    return found.flat()
  } finally {
    await workers.destroy()
  }
}
