import { basename, dirname } from 'node:path'
import { diskWords } from './disk-words.ts'

/** As Node writes it, in errors from threads too, of which no code is left: `EACCES: permission denied, open '/a.txt'`. */
const message = /^(E[A-Z0-9]+): [^,]+, (\w+)(?: '(.*?)')?/

/** What the program makes beside a file or a folder that it writes: nobody knows these names, so their folder is told. */
const beside = /\.(?:lock|staging|\d+\.tmp)$/

/**
 * What to tell of an error of the disk, in a sentence: the disk is full, a file may not be read.
 *
 * @returns `undefined` where it is no such error
 */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const [, code = '', call, path = ''] = message.exec(error.message) ?? []
  const isOurs = beside.test(basename(path))
  // A file that is not there should have been looked for; where none can be made, nobody could know.
  if (code === 'ENOENT' && call !== 'mkdir' && !isOurs) return describeDiskError(error.cause)
  const tell = Object.hasOwn(diskWords, code) ? diskWords[code as keyof typeof diskWords] : undefined
  // A page that could not be written is a page that could not be rendered.
  return tell ? tell(isOurs ? dirname(path) : path) : describeDiskError(error.cause)
}
