import { createHash } from 'node:crypto'
import type { EntryId } from './archive.ts'

/**
 * A name as the last part of an address: itself where that is safe, else its safe characters and a hash of the whole.
 *
 * Safe on every host and file system: letters, digits, `·` and `-` of NFC, lower case, at most 60 characters.
 */
export function entryIdOf(name: string): EntryId {
  const short = shortened(name)
  return short !== '' && short === name && !/^\d+$/.test(short) ? (short as EntryId) : hashedIdOf(name)
}

/** The same always with the hash: for a name whose address somebody else has. */
export function hashedIdOf(name: string): EntryId {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6)
  return `${shortened(name) || 'x'}-${hash}` as EntryId
}

/** The safe characters of a name. */
function shortened(name: string): string {
  const safe = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}·-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return [...safe].slice(0, 60).join('')
}
