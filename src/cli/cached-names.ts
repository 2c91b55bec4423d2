import { createHash } from 'node:crypto'
import type { NamedText, NameFinder } from '../entities/names.ts'
import type { ImportedNames } from '../pipeline.ts'
import { readCache, writeCache } from './cache-file.ts'

/** A finder that remembers what it found in a text, from one run to the next. */
export interface CachedNames {
  find(text: NamedText): ImportedNames
  /** Keep what this run asked for and forget the rest. */
  save(): void
}

/**
 * Put a memory before a finder.
 *
 * @param version - a hash of everything that the finder's answers depend on
 * @param make - makes the finder; called when the first text is new, for it may have much to load
 */
export function cacheNames(folder: string, version: string, make: () => NameFinder): CachedNames {
  const known = knownNames(readCache(folder, 'names.json'), version)
  const asked = new Map<string, ImportedNames>()
  let finder: NameFinder | undefined
  return {
    find(text) {
      const key = keyOf(text)
      let names = known.get(key) ?? asked.get(key)
      if (!names) {
        finder ??= make()
        names = namesOf(finder.find(text))
      }
      asked.set(key, names)
      return names
    },
    save() {
      if (finder || asked.size !== known.size)
        writeCache(folder, 'names.json', { version, names: Object.fromEntries(asked) })
    },
  }
}

/** Without the mentions: they are many, and no import needs them twice. */
function namesOf({ people, places, organizations, doubtful }: ImportedNames): ImportedNames {
  return { people, places, organizations, doubtful }
}

function keyOf({ headline, paragraphs }: NamedText): string {
  return createHash('sha256')
    .update(JSON.stringify([headline, paragraphs]))
    .digest('base64url')
}

function knownNames(cache: unknown, version: string): ReadonlyMap<string, ImportedNames> {
  const saved = cache as { version?: unknown; names?: Record<string, ImportedNames> } | undefined
  return new Map(saved?.version === version && saved.names ? Object.entries(saved.names) : [])
}
