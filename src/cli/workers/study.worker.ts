import { workerData } from 'piscina'
import { studyRepeats, studyTerms, type WantedTerms } from '../../archive/study-archive.ts'
import { type PackedArchive, unpackArchive } from './packed-archive.ts'

const archive = unpackArchive(workerData.data as PackedArchive)

/** A study that a thread can be asked for. */
export type StudyTask =
  | { readonly study: 'repeats' }
  | { readonly study: 'terms'; readonly wanted: WantedTerms }

export function work(task: StudyTask) {
  return task.study === 'repeats' ? studyRepeats(archive) : studyTerms(archive, task.wanted)
}
