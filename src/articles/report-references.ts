import type { VFile } from 'vfile'
import type { Bulletin } from '../bulletin/bulletin.ts'
import { report } from '../diagnostics/report.ts'
import type { ArticleId, BulletinReference } from './article.ts'

/** The bulletins as far as a reference can point into them. */
export interface PrintedItems {
  /** Every bulletin file that is there. */
  readonly bulletins: ReadonlySet<string>
  /** `sha256` of every item's printed lines. */
  readonly hashes: ReadonlySet<string>
}

/** What references can point at. */
export function printedItems(bulletins: readonly Pick<Bulletin, 'path' | 'items'>[]): PrintedItems {
  return {
    bulletins: new Set(bulletins.map(({ path }) => path)),
    hashes: new Set(bulletins.flatMap(({ items }) => items.map(({ sha256 }) => sha256))),
  }
}

/** Report an article of which no bulletin speaks any more. One that a person wrote has no references and is fine. */
export function reportDeadReferences(
  file: VFile,
  references: readonly BulletinReference[],
  { bulletins, hashes }: PrintedItems,
): void {
  if (references.length === 0 || references.some(({ sha256 }) => hashes.has(sha256))) return
  const names = [...new Set(references.map((reference) => reference.file))]
  const gone = names.filter((name) => !bulletins.has(name))
  if (gone.length > 0)
    report(
      file,
      'bulletin-gone',
      undefined,
      `Unexpected absence of ${backticked(gone)}, the article is kept; put the bulletin back, or delete the article`,
    )
  else
    report(
      file,
      'item-gone',
      undefined,
      `Unexpected article, its item is no longer in ${backticked(names)}, the file is kept; delete it or set \`exclude: true\` if it was taken back`,
    )
}

/** Report every file but the first of an id. */
export function reportDuplicateIds(files: readonly { readonly file: VFile; readonly id: ArticleId }[]): void {
  const first = new Map<ArticleId, VFile>()
  for (const { file, id } of files) {
    const earlier = first.get(id)
    if (!earlier) first.set(id, file)
    else
      report(
        file,
        'article-id-duplicate',
        undefined,
        `Unexpected id \`${id}\`, \`${earlier.path}\` has it too, give a copy an id of its own or delete it`,
      )
  }
}

function backticked(names: readonly string[]): string {
  return names.map((name) => (name === '' ? 'its bulletin' : `\`${name}\``)).join(', ')
}
