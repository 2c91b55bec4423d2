import { hash } from 'node:crypto'
import type { SearchFile } from '../search-file.ts'
import type { FacetKind } from '../tables/facet-kind.ts'
import { collectSuggestions, type NameCount } from '../tables/suggestions.ts'
import { TableParts } from '../tables/table-parts.ts'
import type { Census } from './census.ts'
import type { KnownNames } from './memory.ts'
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
  /** New, or in more articles than when the names were collected. */
  readonly newer: readonly NameCount[]
}

/**
 * Collect the names that are offered while a reader types. To collect them all takes longer than a day's addition may;
 * those of the last build stay while names only gain articles.
 */
export function collectNames(census: Census, last?: KnownNames): Names {
  const names = suggestedKinds.flatMap((kind): NameCount[] => [...census.names[kind].values()])
  const newer = last && newerThan(last, names)
  return last && newer ? { known: last, files: [], newer } : { ...collectAll(names), newer: [] }
}

/** @returns `undefined` where a name has lost articles or is spelled otherwise, or where many are newer */
function newerThan(last: KnownNames, names: readonly NameCount[]): NameCount[] | undefined {
  const old = names.filter((name) => keyOf(name) in last.counts)
  if (old.length < Object.keys(last.counts).length || infoOf(old) !== last.info) return undefined
  if (old.some((name) => name.articles < (last.counts[keyOf(name)] ?? 0))) return undefined
  const newer = names.filter((name) => last.counts[keyOf(name)] !== name.articles)
  return newer.length <= old.length * MOST_NEWER ? newer : undefined
}

function collectAll(names: readonly NameCount[]): Pick<Names, 'known' | 'files'> {
  const parts = new TableParts()
  const suggestions = parts.addShards(collectSuggestions(names))
  const { files: packs, table } = parts.finish()
  const { path, files } = inOwnFolder(packs)
  const known: KnownNames = {
    manifest: { path, suggestions },
    files: files.map((file) => file.path),
    sizes: Buffer.from(table).toString('base64'),
    counts: Object.fromEntries(names.map((name) => [keyOf(name), name.articles])),
    info: infoOf(names),
  }
  return { known, files }
}

function keyOf({ kind, name }: NameCount): string {
  return `${kind}:${name.id}`
}

/** In whatever order names were met. */
function infoOf(names: readonly NameCount[]): string {
  const rows = names.map(({ kind, name: { id, name, url, aliases, pinyin } }) =>
    JSON.stringify([kind, id, name, url, aliases, pinyin]),
  )
  return hash('sha256', rows.sort().join('\n'))
}
