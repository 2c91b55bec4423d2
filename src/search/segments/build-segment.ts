import { fold } from '../../text/fold.ts'
import { packNumbers } from '../coding/deflate.ts'
import { type PackedParts, PartPacker } from '../coding/pack.ts'
import type { SearchDocument } from '../document.ts'
import { FieldTexts } from '../grams/field-texts.ts'
import type { GramIndexer } from '../grams/gram-indexer.ts'
import { recordPacks } from '../layouts.ts'
import type { SearchManifest, SegmentManifest } from '../manifest.ts'
import { buildPagefindIndex } from '../pagefind/build-pagefind-index.ts'
import type { SearchFile } from '../search-file.ts'
import { encodeRecord } from '../tables/record.ts'
import { buildSegmentTables, type NumberOf } from '../tables/segment-tables.ts'
import { inOwnFolder } from './own-folder.ts'

/** A segment as it is written. */
export interface BuiltSegment {
  readonly files: readonly SearchFile[]
  readonly manifest: SegmentManifest
}

/** After so many articles other threads' answers are heard: a thread that has just begun waits for its task. */
const ARTICLES_AT_ONCE = 256

const nothing: PackedParts = { files: [], table: new Uint8Array() }

/** A segment whose grams may still be sorted in a thread. */
export interface BegunSegment {
  /** Called once. */
  finish(): Promise<BuiltSegment>
}

/**
 * Index some articles of an archive: all but their grams are indexed when this is answered.
 *
 * @param documents - in the archive's order
 * @param indexGrams - called once, and not waited for before the segment is finished
 */
export async function beginSegment(
  documents: readonly SearchDocument[],
  numberOf: NumberOf,
  engine: SearchManifest['engine'],
  indexGrams: GramIndexer,
): Promise<BegunSegment> {
  const texts = new FieldTexts()
  for (const { headline, blocks } of documents) texts.add(fold(headline), fold(blocks.join('\n')))
  const sorting = engine === 'exact' ? indexGrams(texts) : undefined
  // Told to who waits for it.
  sorting?.catch(() => {})
  const records = await packRecords(documents)
  const { places, ...tables } = buildSegmentTables(documents, numberOf)
  return {
    async finish() {
      const grams = await sorting
      const pagefind = engine === 'pagefind' ? await buildPagefindIndex(textsOf(texts)) : []
      const { path, files } = inOwnFolder([
        ...tables.files,
        ...records.files,
        ...(grams ?? nothing).files,
        ...pagefind,
      ])
      return {
        files,
        manifest: {
          path,
          tables: places,
          sizes: {
            tables: packNumbers(tables.table),
            records: packNumbers(records.table),
            grams: packNumbers((grams ?? nothing).table),
          },
          ...(grams && { grams: { pairs: grams.pairShards, singles: grams.singleShards } }),
        },
      }
    },
  }
}

async function packRecords(documents: readonly SearchDocument[]): Promise<PackedParts> {
  const packer = new PartPacker('records', recordPacks)
  for (const [index, document] of documents.entries()) {
    packer.add(encodeRecord(document))
    if (index % ARTICLES_AT_ONCE === 0) await othersTurn()
  }
  return packer.finish()
}

function othersTurn(): Promise<void> {
  return new Promise((go) => setImmediate(go))
}

function* textsOf(texts: FieldTexts) {
  for (let field = 0; field < texts.fieldCount; field += 2)
    yield { headline: texts.textOf(field), text: texts.textOf(field + 1) }
}
