import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Article, ArticleId } from './article.ts'
import { articleId } from './article-id.ts'
import { type Decision, decideUpdate, type EditedArticle, type FileChange } from './decide-update.ts'
import type { Draft } from './draft-article.ts'
import { articlePath, formatArticleFile } from './format-article-file.ts'
import { type KnownFile, knownFile, type ParseArticle } from './known-file.ts'
import { type Ledger, saidHash } from './ledger.ts'
import { matchArticles } from './match-articles.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { type PrintedItems, reportDeadReferences, reportDuplicateIds } from './report-references.ts'

/** What an import starts from. */
export interface ImportState {
  /** Articles as the bulletins give them, with their names; by file, then line. */
  readonly drafts: readonly Draft[]
  /** Every bulletin file that is there, also those that gave no article. */
  readonly bulletins: ReadonlySet<string>
  /** Every file below `content/articles`: its path there and its text. */
  readonly files: readonly VFile[]
  readonly ledger: Ledger
  /** Parses the files; {@link parseArticleFile} where it is absent. */
  readonly parse?: ParseArticle
  /** Ids whose new version replaces what a person wrote; `all` for every one. */
  readonly accept: ReadonlySet<string>
}

/** What an import will do. Nothing is done yet. */
export interface ImportPlan {
  readonly changes: readonly FileChange[]
  /** What the import has said once the changes are made. */
  readonly ledger: Ledger
  /** Files that a person touched and that say something else than the bulletins. */
  readonly edited: readonly EditedArticle[]
  /** How many files stay as they are, byte for byte. */
  readonly unchanged: number
  /** `state.files` and a file for each new article: the messages are on them. */
  readonly files: readonly VFile[]
  /** Ids in `accept` that no article has. */
  readonly unknown: readonly string[]
}

/**
 * Work out what an import writes and what it leaves alone. Touches nothing.
 *
 * A file that says what the last import said is the import's to rewrite; any other is a person's, and keeps everything
 * but the machine-owned `bulletin:`.
 */
export function planImport(state: ImportState): ImportPlan {
  const known = state.files.flatMap((file) => knownFile(file, state.parse) ?? [])
  reportDuplicateIds(known)
  const merged = mergeDrafts(state.drafts)
  const drafts = [...merged.values()]
  const hashes = new Map([...merged].map(([hash, draft]) => [draft, hash]))
  const idOf = (draft: Draft, taken?: ReadonlySet<ArticleId>) =>
    articleId(draft.date, hashes.get(draft) ?? '', taken)
  const matches = matchArticles(drafts, known, idOf, ({ id }) => state.ledger.has(id))
  const taken = new Names(known, state.files)
  const decisions = drafts.map((draft): Decision => {
    const match = matches.get(draft)
    return match ? decideUpdate(match, draft, state) : decideNew(draft, idOf(draft, taken.ids), taken, state)
  })
  const matched = new Set(matches.values())
  const printed: PrintedItems = {
    bulletins: state.bulletins,
    hashes: new Set(drafts.flatMap(({ bulletin }) => bulletin.map(({ sha256 }) => sha256))),
  }
  const left = known.filter((file) => !matched.has(file)).map((file) => decideLeft(file, printed, state))
  return sum([...decisions, ...left], state, taken)
}

/** Ids and paths that are in use. */
class Names {
  readonly ids: Set<ArticleId>
  readonly made: VFile[] = []
  private readonly paths: Set<string>

  constructor(known: readonly KnownFile[], files: readonly VFile[]) {
    this.ids = new Set(known.map(({ id }) => id))
    this.paths = new Set(files.map(({ path }) => path))
  }

  /** A path that no file has: the import never writes over a file that it could not read. */
  newFile(id: ArticleId): VFile {
    this.ids.add(id)
    const path = articlePath({ id })
    for (let copy = 1; ; copy++) {
      const free = copy === 1 ? path : path.replace(/\.md$/, `-${copy}.md`)
      if (this.paths.has(free)) continue
      this.paths.add(free)
      const file = new VFile({ path: free })
      this.made.push(file)
      return file
    }
  }
}

function decideNew(draft: Draft, id: ArticleId, taken: Names, { ledger }: ImportState): Decision {
  const file = taken.newFile(id)
  const article: Article = { id, ...draft }
  if (ledger.has(id))
    report(
      file,
      'article-restored',
      undefined,
      'Unexpected absence of an article that its bulletin still carries: it is written again; to keep it out of the site set `exclude: true`',
    )
  reportSeveral(file, draft)
  const change: FileChange = { path: file.path, why: 'new', after: formatArticleFile(article).text }
  return { id, said: saidHash(article), change }
}

/** A file that no bulletin speaks of any more, or never did. */
function decideLeft(
  { file, id, bulletin }: KnownFile,
  printed: PrintedItems,
  { ledger }: ImportState,
): Decision {
  reportDeadReferences(file, bulletin, printed)
  const said = ledger.get(id)
  return { id, ...(said && { said }) }
}

function reportSeveral(file: VFile, { bulletin }: Draft): void {
  if (bulletin.length < 2) return
  const places = bulletin.map((reference) => `\`${reference.file}:${reference.lines.first}\``).join(', ')
  report(
    file,
    'article-in-several-bulletins',
    undefined,
    `The same article stands in ${places}: one file was made of them`,
  )
}

function sum(decisions: readonly Decision[], state: ImportState, taken: Names): ImportPlan {
  const ledger = new Map<ArticleId, string>()
  for (const { id, said } of decisions) if (said !== undefined) ledger.set(id, said)
  return {
    changes: decisions.flatMap(({ change }) => change ?? []),
    ledger,
    edited: decisions.flatMap(({ edited }) => edited ?? []),
    unchanged: decisions.filter(({ change }) => !change).length,
    files: [...state.files, ...taken.made],
    unknown: [...state.accept].filter((id) => id !== 'all' && !taken.ids.has(id as ArticleId)),
  }
}
