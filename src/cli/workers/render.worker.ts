import { workerData } from 'piscina'
import { type PageSlice, renderSlice, type SliceSetup } from '../../site/render-slices.ts'
import type { StagedFile } from '../../site/stage-file-writer.ts'

const setup = workerData.data as SliceSetup

/** One slice of pages. */
export async function work(slice: PageSlice): Promise<StagedFile[]> {
  return await renderSlice(slice, setup)
}
