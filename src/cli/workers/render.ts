import { type PageSlice, renderHere, type SliceRenderer } from '../../site/render-slices.ts'
import type { StagedFile } from '../../site/stage-file-writer.ts'
import { collectGarbage } from './collect-garbage.ts'
import { byName, startWorkers, usualThreads } from './worker-pool.ts'

/**
 * Render slices of pages on all cores; a single slice in this thread, for threads take a while to start.
 *
 * @param threads - the files are the same whatever their number
 */
export function renderInThreads(threads = usualThreads): SliceRenderer {
  return async (slices, setup, take) => {
    const rest = slices[Symbol.iterator]()
    const first = [rest.next(), rest.next()].flatMap(({ value, done }) => (done ? [] : [value]))
    if (first.length < 2) return await renderHere(first, setup, take)
    collectGarbage()
    const workers = startWorkers(new URL('./render.worker.ts', import.meta.url), setup, threads)
    try {
      await pump(first, rest, threads + 1, async (slice) => {
        const files: StagedFile[] = await workers.run(slice, byName)
        take(files)
      })
    } finally {
      await workers.destroy()
    }
  }
}

/** Work on so many slices at once and make no more of them beforehand. */
async function pump(
  first: PageSlice[],
  rest: Iterator<PageSlice>,
  most: number,
  work: (slice: PageSlice) => Promise<void>,
): Promise<void> {
  const next = () => first.shift() ?? nextOf(rest)
  const line = async () => {
    for (let slice = next(); slice; slice = next()) await work(slice)
  }
  await Promise.all(Array.from({ length: most }, line))
}

function nextOf(slices: Iterator<PageSlice>): PageSlice | undefined {
  const { value, done } = slices.next()
  return done ? undefined : value
}
