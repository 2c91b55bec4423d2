import { createHash } from 'node:crypto'
import { fold } from '../text/fold.ts'
import { ByteWriter } from './coding/bytes.ts'
import { deflateRaw } from './coding/deflate.ts'
import { type PackedParts, PartPacker } from './coding/pack.ts'
import { INDEX_VERSION, writeVersion } from './coding/version.ts'
import type { SearchDocument } from './document.ts'
import { buildGramIndex } from './grams/build-gram-index.ts'
import { FieldTexts } from './grams/field-texts.ts'
import { recordPacks } from './layouts.ts'
import type { SearchManifest, SegmentManifest } from './manifest.ts'
import type { SearchOptions } from './options.ts'
import { buildPagefindIndex } from './pagefind/build-pagefind-index.ts'
import type { SearchFile } from './search-file.ts'
import { buildTables } from './tables/build-tables.ts'
import { encodeRecord } from './tables/record.ts'

/** The search of a site: files to put below its root, and what its search page carries. */
export interface SearchFiles {
  readonly files: readonly SearchFile[]
  readonly manifest: SearchManifest
}

/**
 * Index an archive for its search page.
 *
 * @param documents - by date, then id, undated ones first: an article's place is its ordinal
 * @throws RangeError where they stand in another order
 */
export async function buildSearch(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  options: SearchOptions,
): Promise<SearchFiles> {
  const texts = new FieldTexts()
  const records = new PartPacker('records', recordPacks)
  const articles: SearchDocument[] = []
  for await (const document of documents) {
    texts.add(fold(document.headline), fold(document.blocks.join('\n')))
    records.add(encodeRecord(document))
    articles.push({ ...document, blocks: [] })
  }
  const engine = engineFor(articles.length, options)
  const segment = await buildSegment(engine, articles, records.finish(), texts)
  const dates = articles.flatMap(({ date }) => date ?? [])
  return {
    files: segment.files,
    manifest: {
      version: INDEX_VERSION,
      engine,
      articles: articles.length,
      ...(dates[0] && { first: dates[0] }),
      ...(dates.at(-1) && { last: dates.at(-1) ?? '' }),
      segments: articles.length === 0 ? [] : [segment.manifest],
    },
  }
}

type Engine = SearchManifest['engine']

function engineFor(articles: number, { engine, pagefindLimit }: SearchOptions): Engine {
  if (engine !== 'auto') return engine
  return articles <= pagefindLimit ? 'pagefind' : 'exact'
}

async function buildSegment(
  engine: Engine,
  articles: readonly SearchDocument[],
  records: PackedParts,
  texts: FieldTexts,
): Promise<{ readonly files: SearchFile[]; readonly manifest: SegmentManifest }> {
  const tables = buildTables(articles)
  const grams = engine === 'exact' ? buildGramIndex(texts) : undefined
  const pagefind = engine === 'pagefind' ? await buildPagefindIndex(textsOf(texts)) : []
  const sizes = encodeSizes([tables.table, records.table, grams?.table ?? new Uint8Array()])
  const files = [
    { path: 'sizes.bin', bytes: sizes },
    ...tables.files,
    ...records.files,
    ...(grams?.files ?? []),
    ...pagefind,
  ]
  const path = `search/${hashOf(files)}/`
  return {
    files: files.map((file) => ({ path: path + file.path, bytes: file.bytes })),
    manifest: {
      path,
      articles: articles.length,
      tables: tables.places,
      ...(grams && { grams: { pairs: grams.pairShards, singles: grams.singleShards } }),
    },
  }
}

function* textsOf(texts: FieldTexts) {
  for (let field = 0; field < texts.fieldCount; field += 2)
    yield { headline: texts.textOf(field), text: texts.textOf(field + 1) }
}

/** All tables of sizes in one part: the first thing that a page fetches. */
function encodeSizes(tables: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter()
  writeVersion(writer)
  for (const table of tables) {
    writer.number(table.length)
    writer.append(table)
  }
  return deflateRaw(writer.finish())
}

/** A name for these files together: other files, another name, so that a cache never mixes two builds. */
function hashOf(files: readonly SearchFile[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex').slice(0, 12)
}
