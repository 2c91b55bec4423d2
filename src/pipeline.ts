import type { VFile } from 'vfile'
import { articleText } from './articles/article-text.ts'
import { type Draft, draftArticles } from './articles/draft-article.ts'
import type { FiledItems } from './articles/filed-items.ts'
import type { ParseArticle } from './articles/known-file.ts'
import type { Ledger } from './articles/ledger.ts'
import { type AdditionState, planAddition } from './articles/plan-addition.ts'
import { type ImportPlan, planImport } from './articles/plan-import.ts'
import type { Bulletin } from './bulletin/bulletin.ts'
import { type ReadOptions, readBulletin } from './bulletin/read-bulletin.ts'
import { type Progress, silent } from './diagnostics/progress.ts'
import type { FoundNames, NamedText } from './entities/names.ts'
import { reportDoubtful } from './entities/report-doubtful.ts'

/** Bulletins, and how they are read. */
export interface BulletinSource {
  /** Paths below the bulletins' folder, bytes as they lie there; in the order of their paths. */
  readonly bulletins: readonly VFile[]
  readonly names: NamesInText
  readonly reading?: ReadOptions
  /** Without it every bulletin is read. */
  readonly remembered?: RememberedBulletins
}

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

/** What is known of bulletins that were read before. */
export interface RememberedBulletins {
  /** The articles of a file, with their names, where the same file was read before; its messages are on it again. */
  recall(file: VFile): readonly Draft[] | undefined
  /** Remember what was read in a file. */
  keep(file: VFile, drafts: readonly Draft[]): void
}

/** Of a `NameFinder`, what an import needs. */
export interface NamesInText {
  find(text: NamedText): ImportedNames
  /** Hears of all texts before any is asked for; calls `each` with the number of those that it did beforehand. */
  prepare?(texts: readonly NamedText[], each: (count: number) => void): Promise<void>
}

/** Names of one article; the mentions only where a finder without a memory was asked. */
export type ImportedNames = Omit<FoundNames, 'mentions'> & Partial<Pick<FoundNames, 'mentions'>>

/** What an import found, and what it will write. */
export interface ImportResult {
  /** Those that were read: none that was remembered. */
  readonly bulletins: readonly Bulletin[]
  /** By bulletin, as `bulletins`; by item. */
  readonly names: readonly (readonly ImportedNames[])[]
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

interface DraftedBulletins extends Omit<ImportResult, 'plan'> {
  /** Of all bulletins, with their names. */
  readonly drafts: readonly Draft[]
}

async function draftBulletins(
  source: BulletinSource,
  progress: Progress,
  before?: FiledItems,
): Promise<DraftedBulletins> {
  const known = new Map(source.bulletins.map((file) => [file, source.remembered?.recall(file)]))
  const files = source.bulletins.filter((file) => known.get(file) === undefined)
  const bulletins = readBulletins(files, source, known, progress, before) // text → Bulletin
  const drafts = bulletins.map(draftArticles) //                             Item → Draft
  const names = await nameDrafts(drafts, source.names, progress) //               → people and places
  for (const [index, file] of files.entries()) {
    const [bulletin, found = []] = [bulletins[index], names[index]]
    if (bulletin) reportDoubtful(file, bulletin, found)
    const named = withNames(drafts[index] ?? [], found)
    source.remembered?.keep(file, named)
    known.set(file, named)
  }
  return { bulletins, names, drafts: [...known.values()].flatMap((named) => named ?? []) }
}

function readBulletins(
  files: readonly VFile[],
  { reading }: BulletinSource,
  known: ReadonlyMap<VFile, readonly Draft[] | undefined>,
  progress: Progress,
  before: Pick<FiledItems, 'items' | 'sources'> = { items: 0, sources: 0 },
): Bulletin[] {
  const stage = progress.start('read', files.length)
  const read = files.map((file) => {
    const bulletin = readBulletin(file, reading)
    stage.advance()
    return bulletin
  })
  const articles = [...read.map(({ items }) => items), ...known.values()].map((each) => each?.length ?? 0)
  stage.finish({
    bulletin: before.sources + known.size,
    article: articles.reduce((sum, count) => sum + count, before.items),
  })
  return read
}

async function nameDrafts(
  drafts: readonly (readonly Draft[])[],
  finder: NamesInText,
  progress: Progress,
): Promise<ImportedNames[][]> {
  const texts = drafts.map((ofOne) => ofOne.map(namedText))
  const total = texts.reduce((sum, ofOne) => sum + ofOne.length, 0)
  const stage = progress.start('name', total)
  let done = 0
  const advance = (count: number) => {
    done += count
    stage.advance(count)
  }
  await finder.prepare?.(texts.flat(), advance)
  const perBulletin = (ofOne: readonly NamedText[]) => {
    if (done < total) advance(Math.min(ofOne.length, total - done))
    return ofOne.map((text) => finder.find(text))
  }
  const found = texts.map(perBulletin)
  const all = found.flat()
  stage.finish({
    person: distinct(all.flatMap(({ people }) => people)),
    place: distinct(all.flatMap(({ places }) => places)),
    organization: distinct(all.flatMap(({ organizations }) => organizations)),
  })
  return found
}

function namedText(draft: Draft): NamedText {
  const { headline, blocks } = articleText(draft)
  return { headline, paragraphs: blocks }
}

function withNames(drafts: readonly Draft[], names: readonly ImportedNames[]): Draft[] {
  return drafts.map((draft, index) => {
    const { people = [], places = [], organizations = [] } = names[index] ?? {}
    return { ...draft, people, places, organizations }
  })
}

function distinct(names: readonly string[]): number {
  return new Set(names).size
}
