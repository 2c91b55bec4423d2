import { formatArticleFile } from './format-article-file.ts'
import type { KnownFile } from './known-file.ts'
import { isSaid } from './ledger.ts'
import { unixText } from './split-article-file.ts'

/**
 * Whether a file is byte for byte what the import wrote, the lines in its bulletin and what only a person writes aside.
 *
 * @param last - what the ledger says of its article
 */
export function isUntouched(
  { file, article }: Pick<KnownFile, 'file' | 'article'>,
  last: string | undefined,
): boolean {
  if (!article || !isSaid(last, article)) return false
  return unixText(String(file)) === formatArticleFile(article).text
}
