import { byName, startWorkers } from '../../src/cli/workers/worker-pool.ts'
import type { ModelContents } from '../../src/entities/tagger/model.ts'
import {
  type FoldResult,
  joinFolds,
  type Lessons,
  type ModelOptions,
  trainTagger,
} from '../../src/entities/training/train-model.ts'

/** What the folds' thread is given. */
export interface FoldSetup {
  readonly lessons: Lessons
  readonly options: ModelOptions
}

/** The folds in a thread of their own, one after the other, the tagger of all stories in this one: for two cores. */
export async function trainInThreads(
  lessons: Lessons,
  options: ModelOptions,
  onEpoch: (epoch: number, loss: number) => void,
): Promise<ModelContents> {
  const threads = startWorkers(new URL('./fold.worker.ts', import.meta.url), {
    data: { lessons, options },
    threads: 1,
  })
  try {
    const folds = Array.from(
      { length: options.folds },
      (_, fold): Promise<FoldResult> => threads.run(fold, byName),
    )
    const tagger = trainTagger(lessons, { ...options, onEpoch })
    return joinFolds(tagger, await Promise.all(folds))
  } finally {
    await threads.destroy()
  }
}
