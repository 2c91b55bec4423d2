import { VFile } from 'vfile'
import { ArticleMemory } from '../articles/article-memory.ts'
import { type WrittenArticles, writeArticles } from '../articles/article-writer.ts'
import { formatLedger, ledgerFile } from '../articles/ledger.ts'
import type { ImportPlan } from '../articles/plan-import.ts'
import { type Progress, silent } from '../diagnostics/progress.ts'
import { reportUnreadableBulletin } from '../diagnostics/report-unreadable.ts'
import type { Authority } from '../entities/authority.ts'
import type { NameFinder } from '../entities/names.ts'
import type { NamesInText } from '../naming-stage.ts'
import { importAddition, importBulletins } from '../pipeline.ts'
import { DraftMemory } from './draft-memory.ts'
import { fingerprint } from './fingerprint.ts'
import { importCache } from './import-cache.ts'
import { InputError } from './input-error.ts'
import { type InputFile, writtenFile } from './input-files.ts'
import type { AddedBulletins, LastImport } from './last-import.ts'
import { makeNameFinder } from './make-name-finder.ts'
import { namesMemory, namingVersion } from './names-memory.ts'
import { readAuthority } from './read-authority.ts'
import {
  articleNames,
  bulletinNames,
  deadLinksBelow,
  readBytes,
  readFiles,
  readTextFiles,
} from './read-files.ts'
import { readLedger } from './read-ledger.ts'
import type { ImportOptions, ImportRun } from './run-import.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/** The decisions about names, and the files that they stand in. */
type Decisions = ReturnType<typeof readAuthority>

/**
 * Import what is new. Where that is bulletins alone, no other file is read.
 *
 * @param last - remembers it for the next time
 * @param parsed - remembers the articles for what comes next; absent where that is nothing
 * @throws {InputError} where an authority file is unsound: articles would be written as if nothing had been decided
 */
export async function importAnew(
  place: Workplace,
  last: LastImport,
  options: ImportOptions,
  progress: Progress,
  parsed?: ArticleMemory,
): Promise<ImportRun> {
  const decisions = readAuthority(place)
  const isUnsound = decisions.files.some(({ messages }) => messages.some(({ fatal }) => fatal === true))
  if (isUnsound && !options.dry) throw new InputError(decisions.files)
  const added = options.evidence || options.always || options.accept?.size ? undefined : last.added()
  const run = added && (await importAdded(place, last, decisions, added, progress, parsed))
  if (run) return run
  // What has been read is remembered: it is not told again.
  return await importAll(
    place,
    last,
    decisions,
    options,
    added ? silentButWriting(progress) : progress,
    parsed,
  )
}

async function importAdded(
  place: Workplace,
  last: LastImport,
  { authority, files: decisions }: Decisions,
  { bulletins: paths, files: told, figures, filed, articles }: AddedBulletins,
  progress: Progress,
  parsed: ArticleMemory | undefined,
): Promise<ImportRun | undefined> {
  const { ledger, file: ledgerText } = readLedger(place)
  // One that cannot be read is told of where all is looked at.
  if (ledgerText.messages.length > 0) return undefined
  const bulletins = readBytes(place.bulletins, paths)
  const remembered = draftMemory(place, decisions)
  const source = {
    bulletins,
    names: lazyFinder(place, authority),
    reading: place.config.bulletins,
    remembered,
  }
  const { unchanged = 0 } = figures
  const result = await importAddition({ ...source, paths: articles, filed, unchanged, ledger }, progress)
  if (!result) return undefined
  const { plan } = result
  const files = [...told, ...bulletins, ...plan.files]
  const written = await writePlan(place, plan, progress, filed.edited)
  const now = { ...figures, bulletin: plan.filed.sources, unchanged: unchanged + plan.changes.length }
  const made = filesOf(plan, parsed)
  if (written.overtaken.length === 0) last.remember(files, now, made, plan.filed)
  return { files, result, written: pathsOf(plan) }
}

/** Made when the first text is new, for it has much to load. */
function lazyFinder(place: Workplace, authority: Authority): NamesInText {
  let finder: NameFinder | undefined
  return {
    find(text) {
      finder ??= makeNameFinder(place, authority)
      return finder.find(text)
    },
  }
}

/** Tells nothing but what is written. */
function silentButWriting(progress: Progress): Progress {
  return { ...silent, start: (stage, total) => (stage === 'write' ? progress : silent).start(stage, total) }
}

/** Read every bulletin and article of a workplace and write what is new. */
async function importAll(
  place: Workplace,
  last: LastImport,
  { authority, files: decisions }: Decisions,
  options: ImportOptions,
  progress: Progress,
  parsed: ArticleMemory | undefined,
): Promise<ImportRun> {
  const known = namesMemory(place, authority, decisions)
  const names = options.evidence ? makeNameFinder(place, authority) : known
  const bulletins = readFiles(place.bulletins, bulletinNames)
  const articles = readTextFiles(place.articles, articleNames)
  const { ledger, file: ledgerText } = readLedger(place)
  // For the report everything is read: the memory does not hold what was seen on the way.
  const remembered = options.evidence || options.always ? undefined : draftMemory(place, decisions)
  const memory = parsed ?? new ArticleMemory()
  const parse = (file: VFile) => memory.parse(file)
  const reading = place.config.bulletins
  const source = { bulletins, articles, ledger, names, reading, parse }
  const accept = options.accept ?? new Set<string>()
  const result = await importBulletins({ ...source, accept, ...(remembered && { remembered }) }, progress)
  const { plan } = result
  if (plan.unknown.length > 0) throw new UsageError(words.usage.unknownIds(plan.unknown))
  const files = [...bulletins, ...unreadableBulletins(place), ledgerText, ...decisions, ...plan.files]
  if (options.dry) return { files, result }
  const written = await writePlan(place, plan, progress, plan.edited.length)
  if (!options.evidence) known.save(remembered?.texts())
  remembered?.forgetRest()
  const made = filesOf(plan, parsed)
  if (written.overtaken.length === 0)
    last.remember(files, figuresOf(bulletins.length, plan), made, plan.filed)
  return { files, result, articles, written: pathsOf(plan) }
}

/** Links that lead to nothing: their bulletins are gone, but somebody meant them to be there. */
function unreadableBulletins({ bulletins }: Workplace): VFile[] {
  const files = deadLinksBelow(bulletins, bulletinNames).map((path) => new VFile({ path, cwd: bulletins }))
  for (const file of files) reportUnreadableBulletin(file)
  return files
}

/** Below the articles' folder, what a plan may write. */
function pathsOf({ changes }: ImportPlan): ReadonlySet<string> {
  return new Set([...changes.map(({ path }) => path), ledgerFile])
}

function draftMemory(place: Workplace, decisions: readonly VFile[]): DraftMemory {
  const version = fingerprint([], [namingVersion(place, decisions), place.config.bulletins])
  return new DraftMemory(importCache(place), version)
}

/** What the next import says where nothing has changed. */
function figuresOf(bulletin: number, { changes, unchanged }: ImportPlan) {
  return { bulletin, unchanged: unchanged + changes.length }
}

/**
 * What stands below the articles' folder once a plan is carried out, as far as it was touched.
 *
 * @param parsed - hears what the articles say
 */
function filesOf({ changes, ledger }: ImportPlan, parsed?: ArticleMemory): Map<string, InputFile> {
  const files = new Map<string, InputFile>()
  for (const { path, after, article } of changes) {
    const file = writtenFile(after)
    files.set(path, file)
    // Else the file does not say it: half a character is written as another one.
    if (article && after.isWellFormed()) parsed?.note(path, file[2], article)
  }
  return ledger.size > 0 ? files.set(ledgerFile, writtenFile(formatLedger(ledger))) : files
}

async function writePlan(
  { articles }: Workplace,
  plan: ImportPlan,
  progress: Progress,
  edited: number,
): Promise<WrittenArticles> {
  const stage = progress.start('write', plan.changes.length)
  const written = await writeArticles(articles, plan, () => stage.advance())
  stage.finish(counts(written, plan.unchanged, edited))
  for (const { path } of written.overtaken) console.error(words.changedMeanwhile(path))
  return written
}

/** `3 new, 1 changed, 20 unchanged`: only what there is. */
function counts(
  { written, overtaken }: WrittenArticles,
  unchanged: number,
  edited: number,
): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const { why } of written) figures[why] = (figures[why] ?? 0) + 1
  const all = { ...figures, unchanged, edited, overtaken: overtaken.length }
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0))
}
