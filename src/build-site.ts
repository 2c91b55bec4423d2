import type { Archive } from './archive/archive.ts'
import { authorityDecisions } from './archive/authority-decisions.ts'
import type { PrintedBulletin } from './archive/bulletins.ts'
import { connectionsOf } from './archive/connections.ts'
import { gatherArchive, isWithheld } from './archive/gather.ts'
import { registerKinds } from './archive/registrar.ts'
import {
  type ArchiveStudier,
  isVast,
  settleStudies,
  studyHere,
  type WantedStudies,
} from './archive/study-archive.ts'
import type { Article } from './articles/article.ts'
import { type Progress, silent } from './diagnostics/progress.ts'
import type { Authority } from './entities/authority.ts'
import { buildSearch, engineFor, type SearchFiles } from './search/build-search.ts'
import type { GramIndexer } from './search/grams/gram-indexer.ts'
import type { SearchOptions } from './search/options.ts'
import { filesOf, type SearchMemory } from './search/segments/memory.ts'
import { bundleSiteAssets, type LayoutFolder } from './site/bundle-assets.ts'
import { ChangedPages } from './site/changed-pages.ts'
import { withFullWidthMarks } from './site/full-width-marks.ts'
import { inTurns } from './site/in-turns.ts'
import { KnownPages, type PageHashes, type PageMemory } from './site/known-pages.ts'
import { type KnownStudies, keyOfStudies } from './site/known-studies.ts'
import { discoveryFiles, machineFiles, openDataFiles } from './site/machine-files.ts'
import { Marks } from './site/marks.ts'
import type { SiteOptions } from './site/options.ts'
import { addressOf, type Page, type PageAddress, type TextData } from './site/page.ts'
import { searchPage } from './site/pages/singles.ts'
import { studyPages } from './site/pages/studies.ts'
import { planPages } from './site/plan-pages.ts'
import type { PublishOptions } from './site/publish-options.ts'
import type { RenderPlace } from './site/render-pages.ts'
import { renderHere, type SliceRenderer } from './site/render-slices.ts'
import { searchDocuments } from './site/search-documents.ts'
import type { Site } from './site/site.ts'
import type { SiteFile } from './site/site-file.ts'
import type { SiteWriter, WriteFigures } from './site/site-writer.ts'
import type { StagedFile } from './site/stage-file-writer.ts'
import { Summaries } from './site/summaries.ts'
import { describeDataFiles, eachStep } from './site/write-in-turns.ts'
import { KnownReadings, type Readings } from './text/known-readings.ts'

/** Everything that a site is made of. */
export interface SiteSource {
  readonly articles: readonly Article[]
  readonly authority: Authority
  readonly printed: readonly PrintedBulletin[]
  /** Hand-written pages by name. */
  readonly texts: ReadonlyMap<string, TextData>
  /** What the import remarked, by rule; absent where there was none. */
  readonly remarks?: ReadonlyMap<string, number>
}

/** How and with what it is made. */
export interface SiteSetup {
  readonly options: SiteOptions
  readonly search: SearchOptions
  readonly place: RenderPlace
  readonly layouts: LayoutFolder
  /** What the last build of this program into the same folder knew; nothing where everything is to be rendered. */
  readonly known?: PageMemory
  /** Renders many pages; without it they are rendered in this thread. */
  readonly renderer?: SliceRenderer
  /** Sorts the grams of the exact index; without it they are sorted in this thread. */
  readonly indexGrams?: GramIndexer | undefined
  /** Studies the whole text; without it that is done in this thread. */
  readonly study?: ArchiveStudier
  /** The search index that the last build left; nothing where all of it is to be made anew. */
  readonly lastSearch?: SearchMemory | undefined
  /** What the last build found in the months that were over. */
  readonly lastStudies?: KnownStudies | undefined
  /** How names were read in the last build. */
  readonly lastReadings?: Readings | undefined
}

/** What a build wrote, and what the next one may know about its pages. */
export interface BuiltSite {
  readonly figures: WriteFigures
  readonly pages: PageHashes
  readonly search: SearchMemory
  readonly studies: KnownStudies
  readonly readings: Readings
}

/**
 * The build half: articles → the site, switched in when it is whole.
 *
 * @throws what a template or the search index throws; the last good site stays then
 */
export async function buildSite(
  source: SiteSource,
  {
    options,
    search,
    place,
    layouts,
    known: last,
    lastSearch,
    lastStudies,
    lastReadings,
    renderer,
    indexGrams,
    study,
  }: SiteSetup,
  writer: SiteWriter,
  progress: Progress = silent,
): Promise<BuiltSite> {
  const gathering = progress.start('gather')
  const readings = new KnownReadings(lastReadings)
  const archive = gatherArchive(
    source.articles,
    authorityDecisions(
      source.authority,
      source.articles.filter((article) => !isWithheld(article)),
    ),
    source.printed,
    readings.spell,
  )
  gathering.finish({
    article: archive.articles.length,
    person: archive.registers.people.entries.length,
    place: archive.registers.places.entries.length,
    source: archive.registers.sources.entries.length,
  })

  const shown = options.fullWidthMarks ? withFullWidthMarks(archive) : archive
  const [marks, connections] = [new Marks(archive), connectionsOf(archive)]
  const { fullWidthMarks } = options
  const wanted = wantedStudies(options.publish)
  const studiesKey = () => keyOfStudies(shown, marks, wanted, fullWidthMarks)
  const knownStudies = lastStudies && lastStudies.key === studiesKey() ? lastStudies : undefined
  const studies = (study ?? studyHere)(shown, { ...wanted, settled: knownStudies?.settled })
  const engine = engineFor(shown.articles.length, search)
  const { files, search: searchAssets, ...assets } = await bundleSiteAssets(layouts, engine)
  for (const { path, content } of files) writer.write(path, content)
  if (isVast(shown)) await Promise.allSettled([studies.repeats, studies.terms])
  const indexing = indexArchive(
    shown,
    { search, lastSearch, indexGrams, marks, fullWidthMarks, language: options.language },
    writer,
    progress,
  )
  // The exact index takes this thread's time, and memory; Pagefind is a process of its own.
  if (engine === 'exact') await indexing
  // Told to who waits for it.
  else indexing.catch(() => {})
  const site: Site = {
    ...siteFrame(options),
    ...assets,
    publish: publishable(options.publish, archive),
    registers: registerKinds.filter((kind) => archive.registers[kind].entries.length > 0),
  }

  const known = new KnownPages(last?.hashes ?? {}, { site, fullWidthMarks }, last?.version ?? '')
  const stop = new AbortController()
  // While threads study and render, this one writes the files that are no pages.
  const write = (file: SiteFile) => known.writeInSteps(file, writer)
  const describing = describeDataFiles(
    openDataFiles(archive, site, marks, connections),
    write,
    writer,
    stop.signal,
  )
  const writing = describing.then((described) =>
    inTurns(eachStep(machineFiles(archive, shown, site, described, marks), write), stop.signal),
  )
  // Told to who waits for it.
  writing.catch(() => {})
  try {
    const repeats = await studies.repeats
    const summaries = new Summaries(shown, repeats, marks, connections)
    const { texts, remarks = new Map() } = source
    const planned = () => planPages(summaries, { ...options, texts, remarks, repeats })
    const pages: PageAddress[] = []
    // Where all are rendered their number is told before; they are planned once more then, for together they would fill the memory.
    const total = known.isEmpty ? countAll(planned()) : undefined
    const rendering = progress.start('render', total)
    const changed = new ChangedPages(known, writer)
    const slices = changed.slices(noteAddresses(planned(), pages), async () => {
      const { publish } = site
      const own = { ...options, publish, files: await describing, repeats, terms: await studies.terms }
      const { manifest } = await indexing
      const late = [searchPage({ manifest, ...searchAssets }), ...studyPages(summaries, own)]
      pages.push(...late.map(addressOf))
      return late
    })
    const staging = writer.openStaging()
    const take = (written: readonly StagedFile[]) => {
      for (const file of written) writer.take(file)
      rendering.advance(written.length)
    }
    const render = (renderer ?? renderHere)(slices, { site, place, staging }, take, total)
    await Promise.all([render, writing])
    const index = await indexing
    const { kept, changed: rendered } = changed.figures
    rendering.finish({ page: rendered, ...(kept > 0 && { unchanged: kept }) })
    for (const file of discoveryFiles(shown, site, pages, index.manifest)) known.write(file, writer)

    const publishing = progress.start('publish')
    const figures = writer.finish()
    publishing.finish({
      file: figures.written + figures.kept,
      written: figures.written,
      removed: figures.removed,
    })
    const [foundRepeats, foundTerms] = await Promise.all([studies.repeats, studies.terms])
    return {
      figures,
      pages: known.hashes(writer),
      search: index.memory,
      readings: readings.all,
      studies: knownStudies ?? {
        key: studiesKey(),
        settled: settleStudies(shown, foundRepeats, foundTerms),
      },
    }
  } finally {
    stop.abort()
    // Nothing is written any more when this has failed.
    await Promise.allSettled([indexing, writing])
  }
}

function countAll(things: Iterable<unknown>): number {
  let count = 0
  for (const _ of things) count += 1
  return count
}

function* noteAddresses(pages: Iterable<Page>, into: PageAddress[]): Generator<Page> {
  for (const page of pages) {
    into.push(addressOf(page))
    yield page
  }
}

function wantedStudies({ repeats, terms }: PublishOptions): WantedStudies {
  return { repeats: repeats.enabled, ...(terms.enabled && { terms: { chosen: terms.list } }) }
}

interface IndexSetup extends Pick<SiteSetup, 'search' | 'lastSearch' | 'indexGrams'> {
  readonly language: Site['language']
  readonly marks: Marks
  readonly fullWidthMarks: boolean
}

/** Index the archive and write the index; nothing of its files stays in memory. */
async function indexArchive(
  archive: Archive,
  { search, lastSearch, indexGrams, marks, fullWidthMarks, language }: IndexSetup,
  writer: SiteWriter,
  progress: Progress,
): Promise<Pick<SearchFiles, 'manifest' | 'memory'>> {
  const indexing = progress.start('index')
  const usable = lastSearch && filesOf(lastSearch).every((path) => writer.lastHash(path) !== undefined)
  const { files, kept, ...rest } = await buildSearch(
    searchDocuments(archive, { language, marks, look: fullWidthMarks ? 'full-width' : '' }),
    search,
    usable ? lastSearch : undefined,
    indexGrams,
  )
  for (const { path, bytes } of files) writer.write(path, bytes)
  for (const path of kept) writer.keep(path)
  indexing.finish({ article: rest.manifest.articles, file: files.length })
  return rest
}

/** A feed tells what is new: an archive without any day has none, and no page may name one. */
function publishable(publish: PublishOptions, { articles }: Archive): PublishOptions {
  const dated = articles.some(({ date }) => date !== undefined)
  return { ...publish, feeds: { ...publish.feeds, enabled: publish.feeds.enabled && dated } }
}

/** What the configuration says of the site as all pages show it. */
function siteFrame({ pageSize: _, fullWidthMarks: __, url, reportTo, ...common }: SiteOptions) {
  return { ...common, ...(url !== undefined && { url }), ...(reportTo !== undefined && { reportTo }) }
}
