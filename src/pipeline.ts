import type { VFile } from 'vfile'
import type { ParseArticle } from './articles/known-file.ts'
import type { Ledger } from './articles/ledger.ts'
import { type AdditionState, planAddition } from './articles/plan-addition.ts'
import { type ImportPlan, planImport } from './articles/plan-import.ts'
import { type Progress, silent } from './diagnostics/progress.ts'
import { type BulletinSource, type DraftedBulletins, draftBulletins } from './draft-bulletins.ts'

/** What an import reads: bulletins and what stands below `content/articles` already. */
export interface ImportSource extends BulletinSource {
  readonly articles: readonly VFile[]
  readonly ledger: Ledger
  /** Parses the article files; by default each time anew. */
  readonly parse?: ParseArticle
  readonly accept?: ReadonlySet<string>
}

/** What an import reads that finds new bulletins alone. */
export interface AdditionSource extends BulletinSource, Omit<AdditionState, 'drafts' | 'bulletins'> {}

/** What an import found, and what it will write. */
export interface ImportResult extends Omit<DraftedBulletins, 'drafts'> {
  readonly plan: ImportPlan
}

/** The import half: bulletins → the changes to make below `content/articles`. Writes nothing. */
export async function importBulletins(
  source: ImportSource,
  progress: Progress = silent,
): Promise<ImportResult> {
  const { drafts, ...read } = await draftBulletins(source, progress) // bulletins → drafts
  const plan = planImport({
    drafts, //                                                          + files   → changes
    bulletins: new Set(source.bulletins.map(({ path }) => path)),
    files: source.articles,
    ledger: source.ledger,
    ...(source.parse && { parse: source.parse }),
    accept: source.accept ?? new Set(),
  })
  return { ...read, plan }
}

/**
 * The same where new bulletins are all that has changed since the last import; the files that it left are not looked at.
 *
 * @returns `undefined` where they must be
 */
export async function importAddition(
  source: AdditionSource,
  progress: Progress = silent,
): Promise<ImportResult | undefined> {
  const { filed } = source
  const { drafts, ...read } = await draftBulletins(source, progress, filed)
  const plan = planAddition({ ...source, drafts, bulletins: source.bulletins.map(({ path }) => path) })
  return plan && { ...read, plan }
}
