import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Article, ArticleId, BulletinReference } from './article.ts'
import type { Draft } from './draft-article.ts'
import { formatArticleFile } from './format-article-file.ts'
import { frontMatterKeys } from './front-matter.ts'
import type { KnownFile } from './known-file.ts'
import { isSaid, type Ledger, saidHash } from './ledger.ts'
import { parseArticleFile } from './parse-article-file.ts'
import { refreshBulletin } from './refresh-bulletin.ts'
import { isUntouched } from './untouched-file.ts'

/** What becomes of one article. */
export interface Decision {
  /** Absent where a broken file does not tell it. */
  readonly id?: ArticleId
  /** The ledger's new entry. */
  readonly said?: string
  readonly change?: FileChange
  readonly edited?: EditedArticle
}

/** One file to write. */
export interface FileChange {
  readonly path: string
  readonly why: 'new' | 'changed' | 'accepted' | 'bulletin'
  /** What must still stand in the file when it is written; absent for a new one. */
  readonly before?: string
  readonly after: string
  /** What `after` says; absent where it is to be read in it. */
  readonly article?: Article
}

/** Two versions of an article: the file's, and what the import would write. */
export interface EditedArticle {
  readonly id: ArticleId
  readonly path: string
  readonly file: string
  readonly incoming: string
  /** The keys that differ; `text` for the Markdown. */
  readonly keys: readonly string[]
}

interface Context {
  readonly ledger: Ledger
  readonly bulletins: ReadonlySet<string>
  readonly accept: ReadonlySet<string>
}

/** What becomes of a file that a bulletin's item was matched with. */
export function decideUpdate(known: KnownFile, draft: Draft, context: Context): Decision {
  const { file, article } = known
  if (!article) return decideKept(known, context.ledger)
  const { id } = article
  const last = context.ledger.get(id)
  const target = targetOf(article, draft, context)
  const keys = differingKeys(article, target)
  const said = saidHash(target)
  const move = moveOf(file, article, target)
  if (keys.length === 0) return { id, said, ...(move && { change: move }) }
  const before = String(file)
  const after = formatArticleFile(target).text
  if (context.accept.has(id) || context.accept.has('all'))
    return { id, said, change: { path: file.path, why: 'accepted', before, after } }
  if (isUntouched(known, last))
    return { id, said, change: { path: file.path, why: 'changed', before, after } }
  reportEdited(file, keys, last !== undefined && !isSaid(last, target))
  const edited: EditedArticle = { id, path: file.path, file: before, incoming: after, keys }
  return { id, ...(last && { said: last }), ...(move && { change: move }), edited }
}

/** Of a file that stays as it is, the ledger says what it said. */
export function decideKept({ id }: KnownFile, ledger: Ledger): Decision {
  const said = id && ledger.get(id)
  return { ...(id && { id }), ...(said !== undefined && { said }) }
}

/** The draft under the file's id, with the keys that only a person writes. */
function targetOf(article: Article, draft: Draft, { bulletins }: Context): Article {
  const { id, corrections, exclude, withdrawn } = article
  const bulletin = [...draft.bulletin, ...goneReferences(article, draft, bulletins)]
  return { ...draft, id, corrections, exclude, ...(withdrawn && { withdrawn }), bulletin }
}

/** References to a bulletin that is gone stay while the article stands in another: they are its history. */
function goneReferences(article: Article, draft: Draft, bulletins: ReadonlySet<string>): BulletinReference[] {
  const printed = new Set(draft.bulletin.map(({ sha256 }) => sha256))
  if (!article.bulletin.some(({ sha256 }) => printed.has(sha256))) return []
  return article.bulletin.filter(({ file, sha256 }) => !bulletins.has(file) && !printed.has(sha256))
}

function moveOf(file: VFile, article: Article, target: Article): FileChange | undefined {
  if (same(article.bulletin, target.bulletin)) return undefined
  const before = String(file)
  const after = refreshBulletin(before, target.bulletin)
  const read = parseArticleFile(new VFile({ path: file.path, value: after }))
  // A front matter in an unusual shape is left alone rather than spoilt.
  if (!read || !same(read, { ...article, bulletin: target.bulletin })) return undefined
  return { path: file.path, why: 'bulletin', before, after }
}

function differingKeys(article: Article, target: Article): string[] {
  const keys: string[] = frontMatterKeys.filter(
    (key) => key !== 'bulletin' && !same(article[key], target[key]),
  )
  return article.body === target.body ? keys : [...keys, 'text']
}

/** Plain data, keys in one order. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}

function reportEdited(file: VFile, keys: readonly string[], outdated: boolean): void {
  const named = keys.map((key) => `\`${key}\``).join(', ')
  if (outdated)
    report(
      file,
      'article-outdated',
      undefined,
      `Unexpected change in the bulletin of an edited article: ${named} would now be different, the file is kept; compare with \`--diff\`, take the new version with \`--accept ${file.stem}\``,
    )
  else
    report(file, 'article-edited', undefined, `Edited: ${named} differ from the bulletin, the file is kept`)
}
