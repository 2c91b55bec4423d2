import { workerData } from 'piscina'
import { type FoldResult, learnFold } from '../../src/entities/training/train-model.ts'
import type { FoldSetup } from './train-in-threads.ts'

const { lessons, options } = workerData.data as FoldSetup

/** One fold. */
export function work(fold: number): FoldResult {
  return learnFold(lessons, fold, options)
}
