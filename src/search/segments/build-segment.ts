import { fold } from '../../text/fold.ts'
import { type PackedParts, PartPacker } from '../coding/pack.ts'
import type { SearchDocument } from '../document.ts'
import { buildGramIndex } from '../grams/build-gram-index.ts'
import { FieldTexts } from '../grams/field-texts.ts'
import { recordPacks } from '../layouts.ts'
import type { SearchManifest, SegmentManifest } from '../manifest.ts'
import { buildPagefindIndex } from '../pagefind/build-pagefind-index.ts'
import type { SearchFile } from '../search-file.ts'
import { encodeRecord } from '../tables/record.ts'
import { buildSegmentTables, type NumberOf } from '../tables/segment-tables.ts'
import { inOwnFolder } from './own-folder.ts'
import type { SegmentSizes } from './sizes.ts'

/** A segment as it is written. */
export interface BuiltSegment {
  readonly files: readonly SearchFile[]
  readonly manifest: SegmentManifest
  readonly sizes: SegmentSizes
}

const nothing: PackedParts = { files: [], table: new Uint8Array() }

/**
 * Index some articles of an archive.
 *
 * @param documents - in the archive's order
 */
export async function buildSegment(
  documents: Iterable<SearchDocument>,
  numberOf: NumberOf,
  engine: SearchManifest['engine'],
): Promise<BuiltSegment> {
  const texts = new FieldTexts()
  const packer = new PartPacker('records', recordPacks)
  const articles: SearchDocument[] = []
  for (const document of documents) {
    texts.add(fold(document.headline), fold(document.blocks.join('\n')))
    packer.add(encodeRecord(document))
    articles.push({ ...document, blocks: [] })
  }
  const records = packer.finish()
  const { places, ...tables } = buildSegmentTables(articles, numberOf)
  const grams = engine === 'exact' ? buildGramIndex(texts) : undefined
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
      ...(grams && { grams: { pairs: grams.pairShards, singles: grams.singleShards } }),
    },
    sizes: { tables: tables.table, records: records.table, grams: (grams ?? nothing).table },
  }
}

function* textsOf(texts: FieldTexts) {
  for (let field = 0; field < texts.fieldCount; field += 2)
    yield { headline: texts.textOf(field), text: texts.textOf(field + 1) }
}
