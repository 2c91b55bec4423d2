import type { VFile } from 'vfile'
import { articleText } from './articles/article-text.ts'
import { type Draft, draftArticles } from './articles/draft-article.ts'
import type { FiledItems } from './articles/filed-items.ts'
import type { Bulletin } from './bulletin/bulletin.ts'
import { type ReadOptions, readBulletin } from './bulletin/read-bulletin.ts'
import type { Progress } from './diagnostics/progress.ts'
import type { NamedText } from './entities/names.ts'
import { reportDoubtful } from './entities/report-doubtful.ts'
import { type ImportedNames, type NamesInText, NamingStage } from './naming-stage.ts'

/** Bulletins, and how they are read. */
export interface BulletinSource {
  /** Paths below the bulletins' folder, bytes as they lie there; in the order of their paths. */
  readonly bulletins: readonly VFile[]
  readonly names: NamesInText
  readonly reading?: ReadOptions
  /** Without it every bulletin is read. */
  readonly remembered?: RememberedBulletins
}

/** What is known of bulletins that were read before. */
export interface RememberedBulletins {
  /** The articles of a file, with their names, where the same file was read before; its messages are on it again. */
  recall(file: VFile): readonly Draft[] | undefined
  /**
   * Remember what was read in a file.
   *
   * @param texts - of the articles, in which their names were found
   */
  keep(file: VFile, drafts: readonly Draft[], texts: readonly NamedText[]): void
}

/** Bulletins, and what was made of them. */
export interface DraftedBulletins {
  /** Those that were read: none that was remembered. */
  readonly bulletins: readonly Bulletin[]
  /** By bulletin, as `bulletins`; by item. */
  readonly names: readonly (readonly ImportedNames[])[]
  /** Of all bulletins, with their names. */
  readonly drafts: readonly Draft[]
}

/** Read bulletins and find the names in their items; what is remembered of a file is not done again. */
export async function draftBulletins(
  source: BulletinSource,
  progress: Progress,
  before?: FiledItems,
): Promise<DraftedBulletins> {
  const known = new Map(source.bulletins.map((file) => [file, source.remembered?.recall(file)]))
  const files = source.bulletins.filter((file) => known.get(file) === undefined)
  const read: ReadBulletin[] = []
  const naming = new NamingStage(progress)
  const texts = readBulletins(files, source, read, { known, progress, naming, ...(before && { before }) })
  // Names are found while the next bulletins are read.
  if (source.names.prepare) await source.names.prepare(texts, (count) => naming.advance(count))
  else for await (const _ of texts);
  const names = read.map((each) => each.texts.map((text) => naming.name(text, source.names)))
  const all = (before?.sources ?? 0) + known.size
  naming.finish(names.flat(), files.length < all ? files.length : undefined)
  for (const [index, { file, bulletin, drafts, texts }] of read.entries()) {
    const found = names[index] ?? []
    reportDoubtful(file, bulletin, found)
    const named = withNames(drafts, found)
    source.remembered?.keep(file, named, texts)
    known.set(file, named)
  }
  return {
    bulletins: read.map(({ bulletin }) => bulletin),
    names,
    drafts: [...known.values()].flatMap((named) => named ?? []),
  }
}

/** What was made of a file. */
interface ReadBulletin {
  readonly file: VFile
  readonly bulletin: Bulletin
  readonly drafts: readonly Draft[]
  /** Of each draft. */
  readonly texts: readonly NamedText[]
}

interface ReadingRun {
  /** What is remembered of all bulletins. */
  readonly known: ReadonlyMap<VFile, readonly Draft[] | undefined>
  readonly progress: Progress
  readonly naming: NamingStage
  readonly before?: Pick<FiledItems, 'items' | 'sources'>
}

/**
 * Read one bulletin after the other: text → `Bulletin` → `Draft`.
 *
 * @param into - takes what was read
 * @returns the texts in which names are to be found
 */
async function* readBulletins(
  files: readonly VFile[],
  { reading }: BulletinSource,
  into: ReadBulletin[],
  { known, progress, naming, before = { items: 0, sources: 0 } }: ReadingRun,
): AsyncGenerator<NamedText> {
  const stage = progress.start('read', files.length)
  for (const file of files) {
    const bulletin = readBulletin(file, reading)
    const drafts = draftArticles(bulletin)
    const texts = drafts.map(namedText)
    into.push({ file, bulletin, drafts, texts })
    stage.advance()
    yield* texts
  }
  const articles = [...into.map(({ bulletin }) => bulletin.items), ...known.values()].map(
    (each) => each?.length ?? 0,
  )
  stage.finish({
    bulletin: before.sources + known.size,
    article: articles.reduce((sum, count) => sum + count, before.items),
  })
  naming.start(into.reduce((sum, { texts }) => sum + texts.length, 0))
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
