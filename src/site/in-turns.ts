import { setImmediate } from 'node:timers/promises'

/** A turn lasts so long before others of this thread have theirs, in milliseconds. */
const turn = 20

/**
 * Take one step after the other, and in between let the rest of this thread's work have its turn: threads that wait for
 * their next task.
 *
 * @param steps - what is to be done is done when the next is asked for
 * @param signal - once it is aborted, what is left stays undone
 */
export async function inTurns(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  let began = performance.now()
  for (const _ of steps) {
    if (signal.aborted) return
    if (performance.now() - began < turn) continue
    await setImmediate()
    began = performance.now()
  }
}
