import { expect, test } from 'vitest'
import { inTurns } from '../../src/site/in-turns.ts'

test('takes each step once, in order', async () => {
  const done: number[] = []
  await inTurns(
    steps([1, 2, 3], (one) => done.push(one)),
    new AbortController().signal,
  )
  expect(done).toEqual([1, 2, 3])
})

test('lets others have their turn between long steps', async () => {
  const done: string[] = []
  setImmediate(() => done.push('another'))
  await inTurns(
    steps(['a', 'b'], (one) => waste(one, done)),
    new AbortController().signal,
  )
  expect(done).toEqual(['a', 'another', 'b'])
})

test('leaves the rest undone when it is told to stop, and closes what is open', async () => {
  const stop = new AbortController()
  const done: (number | string)[] = []
  const act = (one: number) => {
    done.push(one)
    if (one === 2) stop.abort()
  }
  await inTurns(
    steps([1, 2, 3], act, () => done.push('closed')),
    stop.signal,
  )
  expect(done).toEqual([1, 2, 'closed'])
})

function* steps<T>(all: readonly T[], act: (one: T) => void, close = () => {}): Generator<void> {
  try {
    for (const one of all) {
      act(one)
      yield
    }
  } finally {
    close()
  }
}

/** Longer than a turn. */
function waste(one: string, done: string[]): void {
  done.push(one)
  const until = performance.now() + 30
  while (performance.now() < until);
}
