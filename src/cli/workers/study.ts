import { type ArchiveStudier, studyHere } from '../../archive/study-archive.ts'
import { packArchive } from './packed-archive.ts'
import type { StudyTask } from './study.worker.ts'
import { byName, startWorkers, usualThreads } from './worker-pool.ts'

/** The text of fewer articles is studied before a thread has begun. */
const fewArticles = 1000

/**
 * Study an archive in a thread of its own, while this one goes on. What is left to study where all but the newest month is
 * known takes no longer than to hand the archive over.
 *
 * @param threads - with one thread in all it is studied in this one; the answers are the same
 */
export function studyInThread(threads = usualThreads, few = fewArticles): ArchiveStudier {
  return (archive, wanted) => {
    const isLittle = (!wanted.repeats && !wanted.terms) || wanted.settled !== undefined
    if (threads < 2 || archive.articles.length < few || isLittle) return studyHere(archive, wanted)
    const worker = startWorkers(new URL('./study.worker.ts', import.meta.url), {
      data: packArchive(archive),
      threads: 1,
    })
    const ask = (task: StudyTask) => worker.run(task, byName)
    const repeats = wanted.repeats ? ask({ study: 'repeats' }) : Promise.resolve(undefined)
    const terms = wanted.terms ? ask({ study: 'terms', wanted: wanted.terms }) : Promise.resolve(undefined)
    // One that fails before it is waited for is told to who waits.
    void Promise.allSettled([repeats, terms]).then(() => worker.destroy())
    return { repeats, terms }
  }
}
