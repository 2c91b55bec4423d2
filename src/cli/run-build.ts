import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import type { Progress } from '../diagnostics/progress.ts'
import { checkAddress } from '../site/check-address.ts'
import { checkHostLimits, type SiteSize } from '../site/check-host-limits.ts'
import type { PageHashes, PageMemory } from '../site/known-pages.ts'
import { OwnFilesError } from '../site/own-files.ts'
import type { SliceRenderer } from '../site/render-slices.ts'
import { runnable } from '../site/runnable.ts'
import { ForeignOutputError, SiteWriter, type WriteFigures } from '../site/site-writer.ts'
import { BuildCache } from './build-cache.ts'
import { BuildLock } from './build-lock.ts'
import { checkLayouts, faultyFiles } from './check-layouts.ts'
import { isVastText, letHeapGrow } from './heap-growth.ts'
import { InputError } from './input-error.ts'
import { type InputFiles, inputsBelow, listInputFiles, sameInputFiles } from './input-files.ts'
import { findOwnCode, type OwnCode, ownLayoutsVersion } from './own-code.ts'
import { packageFolder, programVersion } from './program-version.ts'
import { bulletinNames } from './read-files.ts'
import { onlyTold, saidOnce } from './saved-messages.ts'
import { requireSeparateFolders } from './separate-folders.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import { requireFolder, type Workplace } from './workplace.ts'

const eleventyConfig = new URL('../../.eleventy.ts', import.meta.url)

/** What a user asks of a build besides. */
export interface BuildOptions {
  /** Make the search index anew, in one segment. */
  readonly compact?: boolean
}

/**
 * Import, then build the site. Where nothing has changed since the last build, nothing but the list of files is read.
 *
 * @returns every file with a message
 * @throws {InputError} where a file cannot be used: the last good site stays in place
 * @throws {BusyError} where another build writes into the same folder
 */
export async function runBuild(
  place: Workplace,
  progress: Progress,
  options: BuildOptions = {},
): Promise<readonly VFile[]> {
  requireSeparateFolders(place)
  const lock = new BuildLock(place.output)
  try {
    return await buildLocked(place, progress, options)
  } finally {
    lock.release()
  }
}

async function buildLocked(
  place: Workplace,
  progress: Progress,
  { compact = false }: BuildOptions,
): Promise<readonly VFile[]> {
  const writer = openOutput(place.output)
  const cache = new BuildCache(place, programVersion())
  const reading = progress.start('read')
  requireLastBulletins(place, cache.last.inputs)
  const own = await findOwnCode(place)
  const inputs = listInputFiles(place, own, cache.last.inputs)
  const same =
    !compact && cache.isSameSetup && sameInputFiles(inputs, cache.last.inputs) && writer.unchanged()
  if (same) {
    cache.settle(inputs)
    reading.finish({ file: Object.keys(inputs).length, unchanged: Object.keys(inputs).length })
    progress.start('publish').finish({ file: same.kept, written: same.written, removed: same.removed })
    progress.remark(words.size(sizeOf(same)))
    return cache.messages()
  }
  return await buildAnew(place, { writer, cache, pages: cache.lastPages(), inputs, own, compact }, progress)
}

/** An archive of articles alone is built as it is; where bulletins were a moment ago, their printed texts would leave the site unsaid. */
function requireLastBulletins({ bulletins }: Workplace, last: InputFiles): void {
  if (inputsBelow(last, bulletins, bulletinNames).length > 0) requireFolder(bulletins, '--bulletins')
}

interface Build {
  readonly writer: SiteWriter
  readonly cache: BuildCache
  readonly pages: PageHashes
  /** As they were before the import. */
  readonly inputs: InputFiles
  readonly own: OwnCode
  readonly compact: boolean
}

/** From so many pages on a thread gets ready to render those that have changed while they are found. */
const manyPages = 5000

async function buildAnew(place: Workplace, build: Build, progress: Progress): Promise<readonly VFile[]> {
  // Loaded here, so that a build with nothing new does without them.
  const { renderInThreads, renderInWaitingThread } = await import('./workers/render.ts')
  const { usualThreads } = await import('./workers/worker-pool.ts')
  const isVast = isVastText(place, build.inputs)
  const usual = isVast ? 'little' : 'usual'
  letHeapGrow(usual)
  const pages = Object.keys(build.pages).length
  if (pages < manyPages || usualThreads < 2) return await buildWith(renderInThreads(), place, build, progress)
  // A build of little that is new stays below what a whole one takes either way.
  if (!isVast) letHeapGrow('much')
  const waiting = renderInWaitingThread(usualThreads, () => letHeapGrow(usual))
  try {
    return await buildWith(waiting.renderer, place, build, progress)
  } finally {
    await waiting.end()
    letHeapGrow(usual)
  }
}

async function buildWith(
  renderer: SliceRenderer,
  place: Workplace,
  { writer, cache, pages, inputs, own, compact }: Build,
  progress: Progress,
): Promise<readonly VFile[]> {
  const { buildSite } = await import('../build-site.ts')
  const { indexGramsInThread } = await import('./workers/index-grams.ts')
  const { studyInThread } = await import('./workers/study.ts')
  const { readSource } = await import('./read-source.ts')
  const { imported, built, decisions, loaded } = await readSource(place, inputs, progress)
  const config = checkAddress(place.config, new VFile({ path: 'archive.config.ts' }))
  const layouts = await checkLayouts(join(place.content, 'layouts'))
  const read = [...imported, ...decisions.files, ...loaded.files, config, ...layouts]
  const files = [...eachMessageOnce(onlyTold(read))]
  if (files.some(({ messages }) => messages.some(({ fatal }) => fatal === true))) throw new InputError(files)
  try {
    const version = cache.version + ownLayoutsVersion(place, own, inputs)
    const setup = setupOf(place, { version, hashes: pages })
    const lastSearch = compact ? undefined : cache.lastSearch()
    const { figures, ...rest } = await buildSite(
      { ...loaded.source, remarks: countByRule(imported) },
      {
        ...{ ...setup, lastSearch, lastStudies: cache.lastStudies(), lastReadings: cache.lastReadings() },
        ...{ renderer, indexGrams: indexGramsInThread(), study: studyInThread() },
      },
      writer,
      progress,
    )
    checkHostLimits(sizeOf(figures), config)
    progress.remark(words.size(sizeOf(figures)))
    if (!files.includes(config)) files.push(...onlyTold([config]))
    cache.save(built, rest, files)
  } catch (error) {
    writer.abandon()
    throw error instanceof OwnFilesError ? new InputError([...files, ...faultyFiles(error.faults)]) : error
  }
  return files
}

function sizeOf({ written, kept, bytes }: WriteFigures): SiteSize {
  return { files: written + kept, bytes }
}

function openOutput(output: string): SiteWriter {
  try {
    return new SiteWriter(output)
  } catch (error) {
    throw error instanceof ForeignOutputError ? new UsageError(error.message) : error
  }
}

/** Eleventy wants its paths relative to the working directory. */
function setupOf({ config, content }: Workplace, known: PageMemory) {
  const { search, folders: _, bulletins: __, names: ___, ...options } = config
  const theme = join(content, 'theme.css')
  return {
    options,
    search,
    place: {
      configPath: relative('.', fileURLToPath(runnable(eleventyConfig))),
      templates: relative('.', join(packageFolder, 'layouts/pages')),
      ownTemplates: join(content, 'layouts'),
    },
    layouts: { folder: join(packageFolder, 'layouts'), ...(existsSync(theme) && { theme }) },
    known,
  }
}

/** What was remarked of the bulletins, for the page about the archive. */
function countByRule(files: readonly VFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId } of files.flatMap(({ messages }) => messages))
    if (ruleId !== undefined && !saidOnce.has(ruleId)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

/** A file that two stages have read says the same thing twice. */
function eachMessageOnce(files: readonly VFile[]): readonly VFile[] {
  const said = new Set<string>()
  for (const file of files)
    file.messages = file.messages.filter((message) => {
      const key = `${file.cwd} ${file.path} ${message.place ? JSON.stringify(message.place) : ''} ${message.reason}`
      return !said.has(key) && said.add(key)
    })
  return files
}
