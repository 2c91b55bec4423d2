import type { VFile } from 'vfile'
import type { ArticleId } from './article.ts'
import { articleId } from './article-id.ts'
import {
  type Decision,
  decideKept,
  decideUpdate,
  type EditedArticle,
  type FileChange,
} from './decide-update.ts'
import type { Draft } from './draft-article.ts'
import { type FiledItems, listFiled } from './filed-items.ts'
import { type KnownFile, knownFile, type ParseArticle } from './known-file.ts'
import type { Ledger } from './ledger.ts'
import { matchArticles } from './match-articles.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { decideNew, Names } from './new-files.ts'
import { type PrintedItems, reportDeadReferences, reportDuplicateIds } from './report-references.ts'
import { isUntouched } from './untouched-file.ts'
import { isTakenBack, withholdDrafts } from './withheld-drafts.ts'

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
  /** What is filed then. */
  readonly filed: FiledItems
}

/**
 * Work out what an import writes and what it leaves alone. Touches nothing.
 *
 * A file that says what the last import said is the import's to rewrite; any other is a person's, and keeps everything
 * but the machine-owned `bulletin:`.
 */
export function planImport(state: ImportState): ImportPlan {
  const known = state.files.flatMap((file) => knownFile(file, state.parse) ?? [])
  reportDuplicateIds(known, (file) => isUntouched(file, file.id && state.ledger.get(file.id)))
  const merged = mergeDrafts(state.drafts)
  const drafts = [...merged.values()]
  const hashes = new Map([...merged].map(([hash, draft]) => [draft, hash]))
  const idOf = (draft: Draft, taken?: ReadonlySet<ArticleId>) =>
    articleId(draft.date, hashes.get(draft) ?? '', taken)
  const matches = matchArticles(drafts, known, idOf, ({ id }) => id !== undefined && state.ledger.has(id))
  const taken = new Names(
    known.flatMap(({ id }) => id ?? []),
    state.files.map(({ path }) => path),
  )
  const printed: PrintedItems = {
    bulletins: state.bulletins,
    hashes: new Set(drafts.flatMap(({ bulletin }) => bulletin.map(({ sha256 }) => sha256))),
  }
  const matched = new Set(matches.values())
  const withheld = withholdDrafts(
    drafts.filter((draft) => !matches.has(draft)),
    known.filter((file) => !matched.has(file)),
    printed,
    state.accept,
  )
  for (const [draft, file] of withheld.accepted) {
    matches.set(draft, file)
    matched.add(file)
  }
  const decided = drafts.filter((draft) => !withheld.drafts.has(draft))
  const decisions = decided.map((draft): Decision => {
    const match = matches.get(draft)
    return match ? decideUpdate(match, draft, state) : decideNew(draft, idOf(draft, taken.ids), taken, state)
  })
  const left = known.filter((file) => !matched.has(file)).map((file) => decideLeft(file, printed, state))
  const plan = sum([...decisions, ...left], state, taken)
  const filed = listFiled(known, merged, {
    sources: state.bulletins.size,
    items: state.drafts.length,
    edited: plan.edited.length,
  })
  // New articles are filed, too.
  return { ...plan, filed: { ...filed, ids: taken.ids } }
}

/** A file that no bulletin speaks of any more, or never did. */
function decideLeft(known: KnownFile, printed: PrintedItems, { ledger }: ImportState): Decision {
  // That its item is gone from the bulletin too is as it should be.
  if (!isTakenBack(known.article)) reportDeadReferences(known.file, known.bulletin, printed)
  return decideKept(known, ledger)
}

function sum(decisions: readonly Decision[], state: ImportState, taken: Names): Omit<ImportPlan, 'filed'> {
  const ledger = new Map<ArticleId, string>()
  // Of two files with one id, the one that a bulletin speaks of comes first.
  for (const { id, said } of decisions)
    if (id !== undefined && said !== undefined && !ledger.has(id)) ledger.set(id, said)
  return {
    changes: decisions.flatMap(({ change }) => change ?? []),
    ledger,
    edited: decisions.flatMap(({ edited }) => edited ?? []),
    unchanged: decisions.filter(({ change }) => !change).length,
    files: [...state.files, ...taken.made],
    unknown: [...state.accept].filter((id) => id !== 'all' && !taken.ids.has(id as ArticleId)),
  }
}
