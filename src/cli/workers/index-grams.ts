import type { GramIndex } from '../../search/grams/build-gram-index.ts'
import { type GramIndexer, indexGramsHere } from '../../search/grams/gram-indexer.ts'
import { byName, startWorkers, usualThreads } from './worker-pool.ts'

/** Of fewer units than these, some thousand articles, the grams are sorted before a thread has begun. */
const fewUnits = 1_000_000

/**
 * Sort the grams of many texts in a thread of its own, while this one does the rest of the index.
 *
 * @param threads - with one thread in all they are sorted in this one; the bytes are the same
 */
export function indexGramsInThread(threads = usualThreads, few = fewUnits): GramIndexer {
  return async (texts) => {
    if (threads < 2 || texts.characters < few) return await indexGramsHere(texts)
    const data = texts.take()
    const workers = startWorkers(new URL('./index-grams.worker.ts', import.meta.url), { threads: 1 })
    try {
      const index: GramIndex = await workers.run(data, {
        ...byName,
        transferList: [data.units.buffer, data.offsets.buffer],
      })
      return index
    } finally {
      await workers.destroy()
    }
  }
}
