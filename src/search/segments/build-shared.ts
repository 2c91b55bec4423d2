import { deflateRaw } from '../coding/deflate.ts'
import type { SharedManifest } from '../manifest.ts'
import type { SearchFile } from '../search-file.ts'
import { encodeDays } from '../tables/days.ts'
import { facetKinds } from '../tables/facet-kind.ts'
import { encodeLabels, LABEL_SLICE } from '../tables/labels.ts'
import { collectSuggestions, type NameCount } from '../tables/suggestions.ts'
import { TableParts } from '../tables/table-parts.ts'
import type { SharedPlaces } from '../tables/table-places.ts'
import type { Census } from './census.ts'
import type { NameIds } from './name-numbers.ts'
import { inOwnFolder } from './own-folder.ts'
import { type ArchiveSizes, encodeSizes } from './sizes.ts'

/** What all segments share, as it is written. */
export interface BuiltShared {
  readonly files: readonly SearchFile[]
  readonly manifest: SharedManifest
}

/**
 * Build the tables over all articles (days, names by number, newer names by what is typed) and the list of where
 * everything stands.
 *
 * @param newer - names that the archive's names do not have yet, or with fewer articles
 */
export function buildShared(
  { articles, names }: Census,
  numbers: NameIds,
  newer: readonly NameCount[],
  segments: ArchiveSizes['segments'],
): BuiltShared {
  const parts = new TableParts()
  const tables: SharedPlaces = {
    days: parts.add(encodeDays(articles.map(({ date }) => date))),
    labels: facetKinds.map((kind) => {
      const labels = numbers[kind].map((id) => names[kind].get(id)?.name)
      return parts.addSlices(labels, LABEL_SLICE, (slice) => encodeLabels(slice, kind))
    }),
    ...(newer.length > 0 && { newer: parts.addShards(collectSuggestions(newer)) }),
  }
  const packed = parts.finish()
  const sizes = deflateRaw(encodeSizes({ shared: packed.table, segments }))
  const { path, files } = inOwnFolder([{ path: 'sizes.bin', bytes: sizes }, ...packed.files])
  return { files, manifest: { path, tables } }
}
