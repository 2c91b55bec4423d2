import { setImmediate } from 'node:timers/promises'

/** A turn lasts so long before others of this thread have theirs, in milliseconds. */
const turn = 20

/**
 * Do something with one thing after the other, and in between let the rest of this thread's work have its turn: threads
 * that wait for their next task.
 *
 * @param signal - once it is aborted, what is left stays undone
 */
export async function inTurns<T>(
  all: Iterable<T>,
  act: (one: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let began = performance.now()
  for (const one of all) {
    if (signal.aborted) return
    act(one)
    if (performance.now() - began < turn) continue
    await setImmediate()
    began = performance.now()
  }
}
