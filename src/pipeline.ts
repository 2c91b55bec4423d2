import type { VFile } from 'vfile'
import { articleText } from './articles/article-text.ts'
import { type Draft, draftArticles } from './articles/draft-article.ts'
import type { Ledger } from './articles/ledger.ts'
import { type ImportPlan, planImport } from './articles/plan-import.ts'
import type { Bulletin } from './bulletin/bulletin.ts'
import { type ReadOptions, readBulletin } from './bulletin/read-bulletin.ts'
import { type Progress, silent } from './diagnostics/progress.ts'
import type { FoundNames, NamedText } from './entities/names.ts'

/** What an import reads: bulletins and what stands below `content/articles` already. */
export interface ImportSource {
  /** Paths below the bulletins' folder, bytes as they lie there; in the order of their paths. */
  readonly bulletins: readonly VFile[]
  readonly articles: readonly VFile[]
  readonly ledger: Ledger
  readonly names: NamesInText
  readonly reading?: ReadOptions
  readonly accept?: ReadonlySet<string>
}

/** Of a `NameFinder`, what an import needs. */
export interface NamesInText {
  find(text: NamedText): Pick<FoundNames, 'people' | 'places' | 'organizations'>
}

/** What an import found, and what it will write. */
export interface ImportResult {
  readonly bulletins: readonly Bulletin[]
  readonly plan: ImportPlan
}

/** The import half: bulletins → the changes to make below `content/articles`. Writes nothing. */
export function importBulletins(source: ImportSource, progress: Progress = silent): ImportResult {
  const bulletins = readBulletins(source, progress) //             text    → Bulletin
  const drafts = bulletins.flatMap(draftArticles) //               Item    → Draft
  const named = nameDrafts(drafts, source.names, progress) //              → with people and places
  const plan = planImport({
    drafts: named, //                                              + files → changes
    bulletins: new Set(bulletins.map(({ path }) => path)),
    files: source.articles,
    ledger: source.ledger,
    accept: source.accept ?? new Set(),
  })
  return { bulletins, plan }
}

function readBulletins({ bulletins, reading }: ImportSource, progress: Progress): Bulletin[] {
  const stage = progress.start('read', bulletins.length)
  const read = bulletins.map((file) => {
    const bulletin = readBulletin(file, reading)
    stage.advance()
    return bulletin
  })
  stage.finish({ bulletin: read.length, article: read.reduce((sum, { items }) => sum + items.length, 0) })
  return read
}

function nameDrafts(drafts: readonly Draft[], finder: NamesInText, progress: Progress): Draft[] {
  const stage = progress.start('name', drafts.length)
  const found: ReturnType<NamesInText['find']>[] = []
  const named = drafts.map((draft) => {
    const { headline, blocks } = articleText(draft)
    const names = finder.find({ headline, paragraphs: blocks })
    found.push(names)
    stage.advance()
    const { people, places, organizations } = names
    return { ...draft, people, places, organizations }
  })
  stage.finish({
    person: distinct(found.flatMap(({ people }) => people)),
    place: distinct(found.flatMap(({ places }) => places)),
    organization: distinct(found.flatMap(({ organizations }) => organizations)),
  })
  return named
}

function distinct(names: readonly string[]): number {
  return new Set(names).size
}
