import type { Piscina } from 'piscina'
import { pagesOfSlice } from '../../site/changed-pages.ts'
import { OwnFilesError } from '../../site/own-files.ts'
import { type PageSlice, renderHere, type SliceRenderer, type SliceSetup } from '../../site/render-slices.ts'
import type { StagedFile } from '../../site/stage-file-writer.ts'
import { collectGarbage } from './collect-garbage.ts'
import type { RenderedSlice, RenderTask } from './render.worker.ts'
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
    const workers = startRenderers(threads, setup)
    try {
      await pump(first, rest, threads + 1, renderOn(workers, take))
    } finally {
      await workers.destroy()
    }
  }
}

/** Renders pages, and has a thread that waits for them. */
export interface WaitingRenderer {
  readonly renderer: SliceRenderer
  /** End the thread, whether it was needed or not. */
  end(): Promise<void>
}

/**
 * The same, with a thread that gets ready at once: for a build that goes on with other work until it has pages to render,
 * and will have few. Where they are many the other threads begin.
 *
 * @param many - hears of it before they do
 */
export function renderInWaitingThread(threads = usualThreads, many = () => {}): WaitingRenderer {
  const waiting = startRenderers(1)
  return {
    async renderer(slices, setup, take) {
      const rest = each(slices)
      const few = await firstInThread(rest, renderOn(waiting, take, setup))
      if (few < fewSlices) return
      many()
      await renderInThreads(threads)(rest, setup, take, fewSlices * pagesOfSlice)
    },
    end: () => waiting.destroy(),
  }
}

/** Render the first slices, one while the next is made. */
async function firstInThread(
  rest: AsyncIterator<PageSlice>,
  render: (slice: PageSlice) => Promise<void>,
): Promise<number> {
  let count = 0
  await pump([], { next: async () => (count < fewSlices ? counted(await rest.next()) : over) }, 2, render)
  return count

  function counted(result: IteratorResult<PageSlice>): IteratorResult<PageSlice> {
    if (!result.done) count += 1
    return result
  }
}

const over = { done: true, value: undefined } as const

function startRenderers(threads: number, setup?: SliceSetup): Piscina {
  const module = new URL('./render.worker.ts', import.meta.url)
  const packages = ['@11ty/eleventy', 'preact-render-to-string']
  return startWorkers(module, { data: setup, threads, packages, young: 'large' })
}

function renderOn(workers: Piscina, take: (files: readonly StagedFile[]) => void, setup?: SliceSetup) {
  return async (slice: PageSlice) => {
    const { bytes, ends } = slice.data
    const task: RenderTask = { slice, ...(setup && { setup }) }
    const rendered: RenderedSlice = await workers.run(task, {
      ...byName,
      transferList: [bytes.buffer, ends.buffer],
    })
    if ('faults' in rendered) throw new OwnFilesError(rendered.faults)
    take(rendered.files)
  }
}

/** Work on so many slices at once and make no more of them beforehand. */
async function pump(
  first: PageSlice[],
  rest: SliceIterator,
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

/** Of an iterator of slices, what is asked of it. */
type SliceIterator = Pick<AsyncIterator<PageSlice>, 'next'>

async function nextOf(slices: SliceIterator): Promise<PageSlice | undefined> {
  const { value, done } = await slices.next()
  return done ? undefined : value
}
