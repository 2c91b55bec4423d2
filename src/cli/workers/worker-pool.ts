import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { runnable } from '../../site/runnable.ts'

/** How many threads work beside each other, where nobody says another number. */
export const usualThreads = Math.max(1, Math.min(8, availableParallelism()))

/** The export that is run. */
export const byName = { name: 'work' }

/** New objects die young: room for them, so that the few that live are not copied again and again. Megabytes. */
const youngGeneration = 48

/**
 * Threads that run one module's export `work(task)`: call {@link Piscina.run} with {@link byName}.
 *
 * @param module - its URL; TypeScript
 * @param data - what each thread is given once, as `workerData.data`; must be clonable
 * @param packages - of which the module needs much: they are loaded faster beforehand
 * @returns to be destroyed when all is done: its threads give their memory back then
 */
export function startWorkers(
  module: URL,
  data: unknown,
  threads = usualThreads,
  packages: readonly string[] = [],
): Piscina {
  return new Piscina({
    filename: new URL('./start.mjs', import.meta.url).href,
    workerData: { module: runnable(module).href, data, packages },
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  })
}
