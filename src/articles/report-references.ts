import type { VFile } from 'vfile'
import type { Bulletin } from '../bulletin/bulletin.ts'
import { report } from '../diagnostics/report.ts'
import { groupBy } from '../text/group-by.ts'
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

/** A file, and the id that it has. */
interface Claim {
  readonly file: VFile
  readonly id?: ArticleId
}

/**
 * Report every file of an id but one: who does what the message says, deletes nothing that a person wrote.
 *
 * @param isOurs - whether a file holds nothing but what the import wrote; asked only of files that share an id
 */
export function reportDuplicateIds<File extends Claim>(
  files: readonly File[],
  isOurs: (file: File) => boolean,
): void {
  for (const [id, claims] of groupBy(files, (file) => file.id))
    if (claims.length > 1) reportDuplicates(id, claims, isOurs)
}

function reportDuplicates<File extends Claim>(
  id: ArticleId,
  claims: readonly File[],
  isOurs: (file: File) => boolean,
): void {
  const edited = new Set(claims.filter((claim) => !isOurs(claim)))
  const candidates = edited.size > 0 ? [...edited] : claims
  // The import names a file by its id.
  const kept = candidates.find(({ file }) => file.stem === id) ?? candidates[0]
  for (const claim of claims)
    if (claim !== kept) {
      const both = `Unexpected id \`${id}\`, \`${kept?.file.path}\` has it too`
      report(claim.file, 'article-id-duplicate', undefined, `${both}${adviceOn(claim, edited)}`)
    }
}

function adviceOn(claim: Claim, edited: ReadonlySet<Claim>): string {
  if (edited.size === 0) return ', give a copy an id of its own or delete it'
  if (edited.has(claim))
    return ', and both were edited: give one an id of its own, or bring both together before you delete one'
  return ' and was edited: delete this file, which says what the import wrote, or give one an id of its own'
}

function backticked(names: readonly string[]): string {
  return names.map((name) => (name === '' ? 'its bulletin' : `\`${name}\``)).join(', ')
}
