import { workerData } from 'piscina'
import { type PageSlice, renderSlice, type SliceSetup } from '../../site/render-slices.ts'
import type { StagedFile } from '../../site/stage-file-writer.ts'

/** What a thread that renders is asked for. */
export interface RenderTask {
  readonly slice: PageSlice
  /** Where the thread began before it was known; what it was given first stays. */
  readonly setup?: SliceSetup
}

let known = workerData.data as SliceSetup | undefined

/** One slice of pages. */
export async function work({ slice, setup }: RenderTask): Promise<StagedFile[]> {
  known ??= setup
  if (known === undefined) throw new Error('A thread was not told how to render')
  return await renderSlice(slice, known)
}
