import { workerData } from 'piscina'
import { type OwnFault, OwnFilesError } from '../../site/own-files.ts'
import { type PageSlice, renderSlice, type SliceSetup } from '../../site/render-slices.ts'
import type { StagedFile } from '../../site/stage-file-writer.ts'

/** What a thread that renders is asked for. */
export interface RenderTask {
  readonly slice: PageSlice
  /** Where the thread began before it was known; what it was given first stays. */
  readonly setup?: SliceSetup
}

let known = workerData.data as SliceSetup | undefined

/** A thread's errors lose their kind on the way: what is wrong with the owner's files is told as data. */
export type RenderedSlice =
  | { readonly files: readonly StagedFile[] }
  | { readonly faults: readonly OwnFault[] }

/** One slice of pages. */
export async function work({ slice, setup }: RenderTask): Promise<RenderedSlice> {
  known ??= setup
  if (known === undefined) throw new Error('A thread was not told how to render')
  try {
    return { files: await renderSlice(slice, known) }
  } catch (error) {
    if (error instanceof OwnFilesError) return { faults: error.faults }
    throw error
  } finally {
    release(slice.data.bytes.buffer)
  }
}

/**
 * Give memory back that came with a task. Its owner has grown old while the task was done, and old objects are only looked
 * for when much has gathered: four megabytes a slice made the thread do so every few slices. A new owner dies young.
 */
function release(buffer: ArrayBuffer): void {
  structuredClone(buffer, { transfer: [buffer] })
}
