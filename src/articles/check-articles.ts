import type { VFile } from 'vfile'
import type { Bulletin } from '../bulletin/bulletin.ts'
import type { Article } from './article.ts'
import { knownFile } from './known-file.ts'
import type { Ledger } from './ledger.ts'
import { printedItems, reportDeadReferences, reportDuplicateIds } from './report-references.ts'
import { isUntouched } from './untouched-file.ts'

/**
 * Check the article files as a build and an import would: front matter, ids, references to bulletins.
 *
 * @param ledger - tells the files that a person has touched
 * @param bulletins - absent where there are none to compare with
 * @returns the articles that are right; the faults are messages on the files
 */
export function checkArticles(
  files: readonly VFile[],
  ledger: Ledger,
  bulletins?: readonly Bulletin[],
): Article[] {
  const known = files.flatMap((file) => knownFile(file) ?? [])
  reportDuplicateIds(known, (file) => isUntouched(file, file.id && ledger.get(file.id)))
  const printed = bulletins && printedItems(bulletins)
  if (printed)
    for (const { file, article } of known) if (article) reportDeadReferences(file, article.bulletin, printed)
  return known.flatMap(({ article }) => article ?? [])
}
