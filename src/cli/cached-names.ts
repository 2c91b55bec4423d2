import { createHash } from 'node:crypto'
import type { NamedText, NameFinder } from '../entities/names.ts'
import type { ImportedNames } from '../pipeline.ts'
import { readCache, writeCache } from './cache-file.ts'

/** A finder that remembers what it found in a text, from one run to the next. */
export interface CachedNames {
  find(text: NamedText): ImportedNames
  /**
   * Find the names of those texts that are new, together, so that {@link CachedNames.find} knows them all.
   *
   * @param each - called with the number of texts whenever some are done
   */
  prepare(texts: readonly NamedText[], each?: (count: number) => void): Promise<void>
  /** Keep what this run asked for; the rest is forgotten, or kept where this run had no need to ask for all. */
  save(rest?: 'forget' | 'keep'): void
}

/** Finds the names of many texts at once; the answers stand in the order of the texts. */
export type FindAll = (
  texts: readonly NamedText[],
  each?: (count: number) => void,
) => Promise<readonly ImportedNames[]>

/** With fewer new texts than this, threads would take longer to start than to find. */
const worthThreads = 1000

/**
 * Put a memory before a finder.
 *
 * @param version - a hash of everything that the finder's answers depend on
 * @param make - makes the finder; called when the first text is new, for it may have much to load
 * @param findAll - finds the same, for many texts; without it every text is found by itself
 */
export function cacheNames(
  folder: string,
  version: string,
  make: () => NameFinder,
  findAll?: FindAll,
): CachedNames {
  const known = knownNames(readCache(folder, 'names.json'), version)
  const asked = new Map<string, ImportedNames>()
  let finder: NameFinder | undefined
  let isNew = false
  return {
    find(text) {
      const key = keyOf(text)
      let names = known.get(key) ?? asked.get(key)
      if (!names) {
        finder ??= make()
        names = withoutMentions(finder.find(text))
        isNew = true
      }
      asked.set(key, names)
      return names
    },
    async prepare(texts, each) {
      const unknown = new Map(
        texts.map((text) => [keyOf(text), text] as const).filter(([key]) => !known.has(key)),
      )
      if (findAll === undefined || unknown.size < worthThreads) return
      const found = await findAll([...unknown.values()], each)
      for (const [index, key] of [...unknown.keys()].entries()) {
        const names = found[index]
        if (names) asked.set(key, names)
      }
      isNew = true
    },
    save(rest = 'forget') {
      const kept = rest === 'keep' ? new Map([...known, ...asked]) : asked
      if (isNew || kept.size !== known.size)
        writeCache(folder, 'names.json', { version, names: Object.fromEntries(kept) })
    },
  }
}

/** Without the mentions: they are many, and no import needs them twice. */
export function withoutMentions({ people, places, organizations, doubtful }: ImportedNames): ImportedNames {
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
