import { deflateRaw } from '../coding/deflate.ts'
import type { SharedManifest } from '../manifest.ts'
import type { SearchFile } from '../search-file.ts'
import { encodeDays } from '../tables/days.ts'
import { type FacetKind, facetKinds } from '../tables/facet-kind.ts'
import { encodeLabels, LABEL_SLICE } from '../tables/labels.ts'
import { collectSuggestions } from '../tables/suggestions.ts'
import { TableParts } from '../tables/table-parts.ts'
import type { SharedPlaces } from '../tables/table-places.ts'
import type { Census } from './census.ts'
import type { NameIds } from './name-numbers.ts'
import { inOwnFolder } from './own-folder.ts'
import { type ArchiveSizes, encodeSizes } from './sizes.ts'

/** Kinds whose names are offered while a reader types. */
const suggestedKinds: readonly FacetKind[] = ['source', 'person', 'place', 'organization']

/** What all segments share, as it is written. */
export interface BuiltShared {
  readonly files: readonly SearchFile[]
  readonly manifest: SharedManifest
}

/** Build the tables over all articles (days, names by number, names by what is typed) and the list of where everything stands. */
export function buildShared(
  { articles, names }: Census,
  numbers: NameIds,
  segments: ArchiveSizes['segments'],
): BuiltShared {
  const parts = new TableParts()
  const tables: SharedPlaces = {
    days: parts.add(encodeDays(articles.map(({ date }) => date))),
    labels: facetKinds.map((kind) => {
      const labels = numbers[kind].map((id) => names[kind].get(id)?.name)
      return parts.addSlices(labels, LABEL_SLICE, (slice) => encodeLabels(slice, kind))
    }),
    suggestions: parts.addShards(
      collectSuggestions(suggestedKinds.flatMap((kind) => [...names[kind].values()])),
    ),
  }
  const packed = parts.finish()
  const sizes = deflateRaw(encodeSizes({ shared: packed.table, segments }))
  const { path, files } = inOwnFolder([{ path: 'sizes.bin', bytes: sizes }, ...packed.files])
  return { files, manifest: { path, tables } }
}
