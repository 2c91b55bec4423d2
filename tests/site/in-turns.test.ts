import { expect, test } from 'vitest'
import { inTurns } from '../../src/site/in-turns.ts'

test('does each once, in order', async () => {
  const done: number[] = []
  await inTurns([1, 2, 3], (one) => done.push(one), new AbortController().signal)
  expect(done).toEqual([1, 2, 3])
})

test('lets others have their turn between long acts', async () => {
  const done: string[] = []
  setImmediate(() => done.push('another'))
  await inTurns(['a', 'b'], (one) => waste(one, done), new AbortController().signal)
  expect(done).toEqual(['a', 'another', 'b'])
})

test('leaves the rest undone when it is told to stop', async () => {
  const stop = new AbortController()
  const done: number[] = []
  const act = (one: number) => {
    done.push(one)
    if (one === 2) stop.abort()
  }
  await inTurns([1, 2, 3], act, stop.signal)
  expect(done).toEqual([1, 2])
})

/** Longer than a turn. */
function waste(one: string, done: string[]): void {
  done.push(one)
  const until = performance.now() + 30
  while (performance.now() < until);
}
