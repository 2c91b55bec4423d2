import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { runnable } from '../../site/runnable.ts'

/** How many threads work beside each other, where nobody says another number. */
export const usualThreads = Math.max(1, Math.min(8, availableParallelism()))

/** The export that is run. */
export const byName = { name: 'work' }

/**
 * New objects die young: room for them, so that the few that live are not copied again and again. Megabytes; a thread whose
 * objects live, or who makes few, does with less.
 */
const youngGeneration = { usual: 16, large: 48 } as const

/** What a thread is given besides its module. */
export interface ThreadSetup {
  /** What each thread is given once, as `workerData.data`; must be clonable. */
  readonly data?: unknown
  /** As many as there are cores, by default. */
  readonly threads?: number
  /** Of which the module needs much: they are loaded faster beforehand. */
  readonly packages?: readonly string[]
  /** How much room there is for new objects. */
  readonly young?: keyof typeof youngGeneration
}

/**
 * Threads that run one module's export `work(task)`: call {@link Piscina.run} with {@link byName}.
 *
 * @param module - its URL; TypeScript
 * @returns to be destroyed when all is done: its threads give their memory back then
 */
export function startWorkers(module: URL, setup: ThreadSetup): Piscina {
  const { data, threads = usualThreads, packages = [], young = 'usual' } = setup
  return new Piscina({
    filename: new URL('./start.mjs', import.meta.url).href,
    workerData: { module: runnable(module).href, data, packages },
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration[young] },
  })
}
