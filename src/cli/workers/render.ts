import { pagesOfSlice } from '../../site/changed-pages.ts'
import { type PageSlice, renderHere, type SliceRenderer } from '../../site/render-slices.ts'
import type { StagedFile } from '../../site/stage-file-writer.ts'
import { collectGarbage } from './collect-garbage.ts'
import { byName, startWorkers, usualThreads } from './worker-pool.ts'

/** Fewer slices are rendered before threads have begun: each loads Eleventy and the templates. Where more are certain, they begin at once. */
const fewSlices = 12

/**
 * Render slices of pages on all cores; a few in this thread.
 *
 * @param threads - the files are the same whatever their number
 */
export function renderInThreads(threads = usualThreads): SliceRenderer {
  return async (slices, setup, take, certain = 0) => {
    const rest = each(slices)
    const few = certain < fewSlices * pagesOfSlice ? fewSlices : 0
    const first = await firstOf(rest, few)
    if (first.length < few) return await renderHere(first, setup, take)
    collectGarbage()
    const module = new URL('./render.worker.ts', import.meta.url)
    const workers = startWorkers(module, setup, threads, ['@11ty/eleventy', 'preact-render-to-string'])
    try {
      await pump(first, rest, threads + 1, async (slice) => {
        const { bytes, ends } = slice.data
        const transferList = [bytes.buffer, ends.buffer]
        const files: StagedFile[] = await workers.run(slice, { ...byName, transferList })
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
  rest: AsyncIterator<PageSlice>,
  most: number,
  work: (slice: PageSlice) => Promise<void>,
): Promise<void> {
  const next = async () => first.shift() ?? (await nextOf(rest))
  const line = async () => {
    for (let slice = await next(); slice; slice = await next()) await work(slice)
  }
  await Promise.all(Array.from({ length: most }, line))
}

async function* each(slices: AsyncIterable<PageSlice> | Iterable<PageSlice>): AsyncGenerator<PageSlice> {
  yield* slices
}

async function firstOf(slices: AsyncIterator<PageSlice>, most: number): Promise<PageSlice[]> {
  const first: PageSlice[] = []
  while (first.length < most) {
    const slice = await nextOf(slices)
    if (slice === undefined) break
    first.push(slice)
  }
  return first
}

async function nextOf(slices: AsyncIterator<PageSlice>): Promise<PageSlice | undefined> {
  const { value, done } = await slices.next()
  return done ? undefined : value
}
