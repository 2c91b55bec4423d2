import { hash } from 'node:crypto'
import type { NamedText, NameFinder } from '../entities/names.ts'
import type { ImportedNames } from '../naming-stage.ts'
import { readCache, writeCache } from './cache-file.ts'

/** A finder that remembers what it found in a text, from one run to the next. */
export interface CachedNames {
  find(text: NamedText): ImportedNames
  /**
   * Find the names of those texts that are new, together, so that {@link CachedNames.find} knows them all. All texts are
   * taken, whether that is worth its while or not; finding begins before the last is there.
   *
   * @param each - called with the number of texts whenever some are done
   */
  prepare(texts: AsyncIterable<NamedText>, each?: (count: number) => void): Promise<void>
  /**
   * Keep what this run asked for; the rest is forgotten.
   *
   * @param unasked - texts, by {@link textKey}, for which there was no need to ask: what is known of them is kept
   */
  save(unasked?: Iterable<string>): void
}

/** Finds the names of many texts at once; the answers stand in the order of the texts. */
export type FindAll = (
  texts: AsyncIterable<NamedText>,
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
      const key = textKey(text)
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
      const keys = new Set<string>()
      const unknown = unknownAmong(texts, known, keys)
      const first = await takeFirst(unknown, worthThreads)
      if (findAll === undefined || first.length < worthThreads) {
        // Whoever makes the texts does so when they are asked for.
        for await (const _ of unknown);
        return
      }
      const found = await findAll(joined(first, unknown), each)
      for (const [index, key] of [...keys].entries()) {
        const names = found[index]
        if (names) asked.set(key, names)
      }
      isNew = true
    },
    save(unasked = []) {
      const kept = new Map(asked)
      for (const key of unasked) {
        const names = known.get(key)
        if (names) kept.set(key, names)
      }
      if (isNew || kept.size !== known.size)
        writeCache(folder, 'names.json', { version, names: Object.fromEntries(kept) })
    },
  }
}

/** Without the mentions: they are many, and no import needs them twice. */
export function withoutMentions({ people, places, organizations, doubtful }: ImportedNames): ImportedNames {
  return { people, places, organizations, doubtful }
}

/** The texts that are not known, each once, in their order; their keys are noted. */
async function* unknownAmong(
  texts: AsyncIterable<NamedText>,
  known: ReadonlyMap<string, ImportedNames>,
  keys: Set<string>,
): AsyncGenerator<NamedText, undefined> {
  for await (const text of texts) {
    const key = textKey(text)
    if (known.has(key) || keys.has(key)) continue
    keys.add(key)
    yield text
  }
}

/** Take so many, or all that there are; the others stay. */
async function takeFirst<T>(from: AsyncIterator<T, undefined>, count: number): Promise<T[]> {
  const taken: T[] = []
  while (taken.length < count) {
    const next = await from.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

async function* joined<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

const keys = new WeakMap<NamedText, string>()

/** A text as the memory of names knows it; made once for one that is prepared, then asked for. */
export function textKey(text: NamedText): string {
  const made = keys.get(text)
  if (made !== undefined) return made
  const { headline, paragraphs } = text
  const key = hash('sha256', JSON.stringify([headline, paragraphs]), 'base64url')
  keys.set(text, key)
  return key
}

function knownNames(cache: unknown, version: string): ReadonlyMap<string, ImportedNames> {
  const saved = cache as { version?: unknown; names?: Record<string, ImportedNames> } | undefined
  return new Map(saved?.version === version && saved.names ? Object.entries(saved.names) : [])
}
