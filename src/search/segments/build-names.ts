import { fold } from '../../text/fold.ts'
import { deflateNumbers } from '../coding/deflate.ts'
import type { SearchFile } from '../search-file.ts'
import { collectSuggestions, type NameCount } from '../tables/collect-suggestions.ts'
import type { FacetKind } from '../tables/facet-kind.ts'
import { suggestionKeys } from '../tables/suggestion-keys.ts'
import { TableParts } from '../tables/table-parts.ts'
import type { Census } from './census.ts'
import type { KnownName, KnownNames } from './memory.ts'
import { encodeNameSizes } from './name-sizes.ts'
import { inOwnFolder } from './own-folder.ts'

/** Kinds whose names are offered while a reader types. */
const suggestedKinds: readonly FacetKind[] = ['source', 'person', 'place', 'organization']

/** From this share of newer names on, all are collected anew. */
const MOST_NEWER = 1 / 8

/** The names by what is typed: those that stand in the site or are to be written, and those that are newer. */
export interface Names {
  readonly known: KnownNames
  /** To be written. */
  readonly files: readonly SearchFile[]
  /** New, or in more articles or with more aliases than when the names were collected. */
  readonly newer: readonly NameCount[]
}

/**
 * Collect the names that are offered while a reader types. To collect them all takes longer than a day's addition may;
 * those of the last build stay while names only gain articles and aliases.
 */
export function collectNames(census: Census, last?: KnownNames): Names {
  const names = suggestedKinds.flatMap((kind): NameCount[] => [...census.names[kind].values()])
  const newer = last && newerThan(last, names)
  return last && newer ? { known: last, files: [], newer } : { ...collectAll(names), newer: [] }
}

/** @returns `undefined` where a name has lost something, or where many are newer */
function newerThan(last: KnownNames, names: readonly NameCount[]): NameCount[] | undefined {
  const newer: NameCount[] = []
  let old = 0
  for (const name of names) {
    const before = last.names[keyOf(name)]
    if (before) old++
    const now = knownOf(name)
    if (before && hasLost(before, now)) return undefined
    if (!before || JSON.stringify(before) !== JSON.stringify(now)) newer.push(name)
  }
  if (old < Object.keys(last.names).length || newer.length > old * MOST_NEWER) return undefined
  return newer
}

/** Whether a key that led to a name does so no more, or may lead to others before it. */
function hasLost(before: KnownName, now: KnownName): boolean {
  const [articlesBefore, , ...saidBefore] = before
  const [articles, , ...said] = now
  if (articles < articlesBefore) return true
  if (!saidBefore.some((list, kind) => list.some((form) => !said[kind]?.includes(form)))) return false
  // Another form may be found by the same keys: 万宁 is 万宁市 now.
  const keys = keysOf(now)
  return [...keysOf(before)].some((key) => !keys.has(key))
}

function keysOf([, , forms, spellings]: KnownName): Set<string> {
  return suggestionKeys(forms.map(fold), spellings)
}

function collectAll(names: readonly NameCount[]): Pick<Names, 'known' | 'files'> {
  const parts = new TableParts()
  const suggestions = parts.addShards(collectSuggestions(names))
  const { files: packs, table } = parts.finish()
  const sizes = { path: 'sizes.bin', bytes: encodeNameSizes(deflateNumbers(table)) }
  const { path, files } = inOwnFolder([sizes, ...packs])
  const known: KnownNames = {
    manifest: { path, suggestions },
    files: files.map((file) => file.path),
    names: Object.fromEntries(names.map((name) => [keyOf(name), knownOf(name)])),
  }
  return { known, files }
}

function keyOf({ kind, name }: NameCount): string {
  return `${kind}:${name.id}`
}

function knownOf({ articles, name: { name, url, aliases = [], pinyin = [] } }: NameCount): KnownName {
  return [articles, url, [name, ...aliases], pinyin]
}
