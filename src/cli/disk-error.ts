import { words } from './words.ts'

/** What a person can mend of what a disk answers; all else is a fault of the program. */
const told = words.disk

/** As Node writes it, in errors from threads too, of which no code is left: `EACCES: permission denied, open '/a.txt'`. */
const message = /^(E[A-Z0-9]+): [^,]+, \w+(?: '(.*?)')?/

/**
 * What to tell of an error of the disk, in a sentence: the disk is full, a file may not be read.
 *
 * @returns `undefined` where it is no such error
 */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const [, code = '', path = ''] = message.exec(error.message) ?? []
  const tell = Object.hasOwn(told, code) ? told[code as keyof typeof told] : undefined
  // A page that could not be written is a page that could not be rendered.
  return tell ? tell(path) : describeDiskError(error.cause)
}
