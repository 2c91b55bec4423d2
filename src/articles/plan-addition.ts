import type { ArticleId } from './article.ts'
import { articleId } from './article-id.ts'
import type { Draft } from './draft-article.ts'
import { type FiledItems, mayBeFiled, withFiled } from './filed-items.ts'
import type { Ledger } from './ledger.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { decideNew, Names } from './new-files.ts'
import type { ImportPlan } from './plan-import.ts'

/** What an import starts from that finds nothing but new bulletins. */
export interface AdditionState {
  /** The new bulletins. */
  readonly bulletins: readonly string[]
  /** Of these alone. */
  readonly drafts: readonly Draft[]
  readonly filed: FiledItems
  /** Every file below `content/articles`. */
  readonly paths: Iterable<string>
  /** How many articles that is. */
  readonly unchanged: number
  readonly ledger: Ledger
}

/**
 * Work out what an import writes whose bulletins are those of the last one and new ones, with all else as it left it: what
 * {@link planImport} would say, without a look at the files that are there.
 *
 * @returns `undefined` where something of the new bulletins may be filed already: then all must be looked at
 */
export function planAddition({
  bulletins,
  drafts: added,
  filed,
  paths,
  unchanged,
  ledger,
}: AdditionState): ImportPlan | undefined {
  const drafts = mergeDrafts(added)
  // Articles that miss it are told of otherwise once it is there.
  if (bulletins.some((path) => filed.bulletins.has(path))) return undefined
  const isFiled = ([content, draft]: readonly [string, Draft]) =>
    mayBeFiled(draft, content, articleId(draft.date, content), filed)
  if ([...drafts].some(isFiled)) return undefined
  const taken = new Names(filed.ids as ReadonlySet<ArticleId>, paths)
  const decisions = [...drafts].map(([content, draft]) =>
    decideNew(draft, articleId(draft.date, content, taken.ids), taken, { ledger }),
  )
  const said = decisions.flatMap(({ id, said: hash }) => (hash === undefined ? [] : [[id, hash] as const]))
  return {
    changes: decisions.flatMap(({ change }) => change ?? []),
    ledger: new Map([...ledger, ...said]),
    edited: [],
    unchanged,
    files: taken.made,
    unknown: [],
    filed: withFiled(
      filed,
      drafts,
      decisions.map(({ id }) => id),
      { sources: bulletins.length, items: added.length },
    ),
  }
}
