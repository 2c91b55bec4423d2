import { createHash } from 'node:crypto'
import type { EntryId } from './archive.ts'

/**
 * A name as the last part of an address: itself where that is safe, else its safe characters and a hash of the whole.
 *
 * Safe on every host and file system: letters, digits, `·` and `-` of NFC, lower case, at most 60 characters.
 */
export function entryIdOf(name: string): EntryId {
  const safe = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}·-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const short = [...safe].slice(0, 60).join('')
  if (short !== '' && short === name && !/^\d+$/.test(short)) return short as EntryId
  return `${short || 'x'}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}` as EntryId
}
