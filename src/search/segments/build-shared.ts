import { traditionalTable } from '../../text/traditional-table.ts'
import { deflateRaw, packNumbers } from '../coding/deflate.ts'
import type { SharedManifest } from '../manifest.ts'
import type { SearchFile } from '../search-file.ts'
import { collectSuggestions, type NameCount } from '../tables/collect-suggestions.ts'
import { encodeDays } from '../tables/days.ts'
import { facetKinds } from '../tables/facet-kind.ts'
import { encodeLabels, LABEL_SLICE } from '../tables/labels.ts'
import { TableParts } from '../tables/table-parts.ts'
import type { SharedPlaces } from '../tables/table-places.ts'
import type { Census } from './census.ts'
import type { NameIds } from './name-numbers.ts'
import { inOwnFolder } from './own-folder.ts'
import { encodeRuns, type Run } from './runs.ts'

/** What all segments share, as it is written. */
export interface BuiltShared {
  readonly files: readonly SearchFile[]
  readonly manifest: SharedManifest
}

/**
 * Build the tables over all articles (days, names by number, newer names by what is typed), and the table of
 * traditional characters that these articles were folded with.
 *
 * @param newer - names that the archive's names do not have yet, or with fewer articles
 */
export function buildShared(
  { articles, names }: Census,
  numbers: NameIds,
  newer: readonly NameCount[],
  segments: readonly { readonly runs: readonly Run[] }[],
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
  const traditional = deflateRaw(new TextEncoder().encode(traditionalTable))
  const { path, files } = inOwnFolder([{ path: 'traditional.bin', bytes: traditional }, ...packed.files])
  const runs = segments.map((segment) => packNumbers(encodeRuns(segment.runs)))
  return { files, manifest: { path, tables, sizes: packNumbers(packed.table), runs } }
}
