import { hash } from 'node:crypto'
import { INDEX_VERSION } from './coding/version.ts'
import type { SearchDocuments } from './document.ts'
import { type GramIndexer, indexGramsHere } from './grams/gram-indexer.ts'
import type { SearchManifest } from './manifest.ts'
import type { SearchOptions } from './options.ts'
import type { SearchFile } from './search-file.ts'
import { collectNames, type Names } from './segments/build-names.ts'
import { type BuiltSegment, beginSegment } from './segments/build-segment.ts'
import { type BuiltShared, buildShared } from './segments/build-shared.ts'
import { type Census, takeCensus } from './segments/census.ts'
import { filesOf, type KnownSegment, type SearchMemory } from './segments/memory.ts'
import { type NameIds, numberNames } from './segments/name-numbers.ts'
import { type KeptSegment, planSegments } from './segments/plan-segments.ts'
import { findRuns, type Run } from './segments/runs.ts'
import { type FacetKind, facetKinds } from './tables/facet-kind.ts'
import type { NumberOf } from './tables/segment-tables.ts'

/** The search of a site: files below its root, and what its search page carries. */
export interface SearchFiles {
  /** To be written. */
  readonly files: readonly SearchFile[]
  /** Paths of files of the last build that stay as they are. */
  readonly kept: readonly string[]
  readonly manifest: SearchManifest
  /** For the next build. */
  readonly memory: SearchMemory
}

/**
 * Index an archive for its search page.
 *
 * @param documents - by date, then id, undated ones first; an article's place is its ordinal
 * @param last - what the last build left, if all its files still stand in the site; without it everything is indexed
 * @param indexGrams - where the grams of a segment are sorted: the same bytes in any thread
 * @throws RangeError where they stand in another order
 */
export async function buildSearch(
  documents: SearchDocuments,
  options: SearchOptions,
  last?: SearchMemory,
  indexGrams: GramIndexer = indexGramsHere,
): Promise<SearchFiles> {
  const census = documents.census?.() ?? takeCensus(documents)
  const engine = engineFor(census.articles.length, options)
  const usable = last?.version === INDEX_VERSION && last.engine === engine ? last : undefined
  const plan = planSegments(census.articles, usable?.segments ?? [])
  const known = plan.kept.length > 0 ? usable : undefined
  const numbers = numberNames(census, known?.numbers)
  const begun =
    plan.fresh.length > 0
      ? await beginSegment(
          plan.fresh.flatMap((ordinal) => documents.at(ordinal) ?? []),
          numbersOf(numbers),
          // Pagefind is for all articles at once: an addition to its index would take as long as all of it.
          known ? 'exact' : engine,
          indexGrams,
        )
      : undefined
  // While a thread sorts grams.
  const names = collectNames(census, known?.names)
  const fresh = await begun?.finish()
  const segments = plan.kept.map(fromMemory)
  if (fresh) segments.push(toPlaced(fresh, plan.fresh, census))
  const written = [...(fresh?.files ?? []), ...names.files]
  const { shared, files } = shareTables(census, numbers, names, segments, known?.shared)
  const memory: SearchMemory = {
    version: INDEX_VERSION,
    engine,
    segments: segments.map(({ known }) => known),
    numbers,
    shared,
    names: names.known,
  }
  const isWritten = new Set([...written, ...files].map(({ path }) => path))
  return {
    files: [...written, ...files],
    kept: filesOf(memory).filter((path) => !isWritten.has(path)),
    manifest: manifestOf(census, memory),
    memory,
  }
}

type Engine = SearchManifest['engine']

/** The engine of an archive of so many articles. */
export function engineFor(articles: number, { engine, pagefindLimit }: SearchOptions): Engine {
  if (engine !== 'auto') return engine
  return articles <= pagefindLimit ? 'pagefind' : 'exact'
}

/** A segment with its place in the archive. */
interface PlacedSegment {
  readonly known: KnownSegment
  readonly runs: readonly Run[]
}

function fromMemory({ segment, runs }: KeptSegment): PlacedSegment {
  return { known: segment, runs }
}

function toPlaced({ files, manifest }: BuiltSegment, ordinals: readonly number[], census: Census) {
  const articles = ordinals.flatMap((ordinal) => census.articles[ordinal] ?? [])
  const known: KnownSegment = {
    manifest,
    files: files.map(({ path }) => path),
    ids: articles.map(({ id }) => id),
    hashes: articles.map(({ hash }) => hash),
  }
  return { known, runs: findRuns(ordinals) }
}

function numbersOf(ids: NameIds): NumberOf {
  const numbers = new Map(
    facetKinds.map((kind) => [kind, new Map(ids[kind].map((id, number) => [id, number]))]),
  )
  return (kind, id) => {
    const number = numbers.get(kind)?.get(id)
    if (number === undefined)
      throw new RangeError(`Unexpected name \`${kind}:${id}\`, which the first reading did not meet`)
    return number
  }
}

/** What the segments share, from the last build where nothing of it has changed. */
function shareTables(
  census: Census,
  numbers: NameIds,
  names: Names,
  segments: readonly PlacedSegment[],
  last: SearchMemory['shared'] | undefined,
): { readonly shared: SearchMemory['shared']; readonly files: BuiltShared['files'] } {
  const made = hashOf(census, numbers, names, segments)
  if (last?.hash === made) return { shared: last, files: [] }
  const { files, manifest } = buildShared(census, numbers, names.newer, segments)
  return { shared: { hash: made, files: files.map(({ path }) => path), manifest }, files }
}

/** Of everything that the shared tables are made of. */
function hashOf(
  census: Census,
  numbers: NameIds,
  { known: { manifest }, newer }: Names,
  segments: readonly PlacedSegment[],
): string {
  const labels = facetKinds.map((kind: FacetKind) =>
    [...census.names[kind].values()].map(({ name: { id, name, url } }) => [id, name, url]),
  )
  const dates = census.articles.map(({ date }) => date ?? '')
  const places = segments.map(({ known, runs }) => [known.manifest.path, runs])
  return hash('sha256', JSON.stringify([labels, dates, numbers, places, manifest.path, newer]))
}

function manifestOf({ articles }: Census, { engine, segments, shared, names }: SearchMemory): SearchManifest {
  const first = articles.find(({ date }) => date !== undefined)?.date
  const last = articles.findLast(({ date }) => date !== undefined)?.date
  return {
    version: INDEX_VERSION,
    engine,
    articles: articles.length,
    ...(first && { first }),
    ...(last && { last }),
    shared: shared.manifest,
    names: names.manifest,
    segments: segments.map(({ manifest }) => manifest),
  }
}
