import { formatArticleFile } from './format-article-file.ts'
import type { KnownFile } from './known-file.ts'
import { saidHash } from './ledger.ts'
import { unixText } from './split-article-file.ts'

/**
 * Whether a file is byte for byte what the import wrote, the lines in its bulletin aside.
 *
 * @param last - what the ledger says of its article
 */
export function isUntouched(
  { file, article }: Pick<KnownFile, 'file' | 'article'>,
  last: string | undefined,
): boolean {
  if (!article || last !== saidHash(article)) return false
  return unixText(String(file)) === formatArticleFile(article).text
}
