import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ledgerFile } from '../articles/ledger.ts'
import { ownSources } from '../site/own-sources.ts'
import { bagFiles, type PayloadFile, payloadFile } from '../site/preservation/bag.ts'
import { roCrateFile } from '../site/preservation/ro-crate.ts'
import type { SiteFile } from '../site/site-file.ts'
import { latestDay, parseIsoDate } from '../text/iso-date.ts'
import { isFolder } from './is-folder.ts'
import { deadLinksBelow, filesBelow, misnamedBelow } from './read-files.ts'
import { requireBagApart } from './separate-folders.ts'
import { checkSiteFiles, siteState } from './site-state.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/** What an export wrote. */
export interface ExportFigures {
  readonly files: number
  readonly bytes: number
  /** What somebody who keeps the bag should know. */
  readonly remarks: readonly string[]
}

/** A file of the bag: its path below `data/` and where it is copied from. */
type Copied = readonly [below: string, source: string]

/**
 * Put the whole archive into a bag: bulletins as filed, articles with what the import remembers of them, authority files,
 * pages, the built site, and layouts, theme and configuration, so that the site can be made again of it.
 *
 * @param folder - where the bag is made; it must not be there yet, or be empty, and stand apart from what is read and published
 * @throws {UsageError} where the folder holds something or does not stand apart, or no site was built, or one of other content
 */
export async function exportBag(place: Workplace, folder: string, roCrate = false): Promise<ExportFigures> {
  const bag = resolve(folder)
  if (isFolder(bag, '--bagit') && readdirSync(bag).length > 0)
    throw new UsageError(words.usage.bagNotEmpty(folder))
  requireBagApart(bag, place)
  const { state, listed } = await requireCurrentSite(place)
  const own = await ownFiles(place)
  const site = siteFiles(place, listed)
  const copied = [...contentFiles(place), ...site.copied, ...own.copied]
  const payload = copied.map(([below, source]) => copyInto(bag, `data/${below}`, source))
  const { title, description, url, publish } = place.config
  const { licence } = publish.data
  const about = {
    title,
    description,
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
  }
  if (roCrate) {
    // An article's file is named by its id, which begins with its day.
    const days = payload.flatMap(
      ({ path }) => parseIsoDate(/\/(\d{4}-\d{2}-\d{2})-[^/]*\.md$/.exec(path)?.[1] ?? '') ?? [],
    )
    const crate = roCrateFile(payload, about, latestDay(days))
    writeInto(bag, crate)
    payload.push(payloadFile(crate))
  }
  for (const file of bagFiles(payload, about)) writeInto(bag, file)
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0)
  const remarks = [
    ...(state === 'unknown' ? [words.siteOfUnknown] : []),
    ...own.elsewhere.map(words.notInBag),
    ...(site.unlisted.length > 0 ? [words.notOfTheSite(site.unlisted)] : []),
  ]
  return { files: payload.length, bytes, remarks }
}

/** A bag whose site says other than its articles, or than the build wrote, would falsify the record. */
async function requireCurrentSite(place: Workplace) {
  const { output } = place
  if (!existsSync(output)) throw new UsageError(words.usage.noSite(output))
  const state = await siteState(place)
  if (state === 'stale') throw new UsageError(words.usage.siteStale(output))
  const { listed, damaged } = checkSiteFiles(output)
  if (damaged.length > 0) throw new UsageError(words.usage.siteNotWhole(output, damaged))
  return { state, listed }
}

function contentFiles({ bulletins, articles, authority, pages, content }: Workplace): Copied[] {
  const ledger = join(articles, ledgerFile)
  return [
    ...filesIn('bulletins', bulletins),
    ...filesIn('articles', articles),
    ...(existsSync(ledger) ? [[`articles/${ledgerFile}`, ledger] as const] : []),
    ...filesIn('authority', authority),
    ...filesIn('pages', pages),
    ...filesIn('layouts', join(content, 'layouts')),
  ]
}

/** Without hidden files that are none of the site's, such as a `.git` beside it. */
function siteFiles({ output }: Workplace, listed: readonly string[]) {
  const found = filesBelow(output, /./)
  const own = new Set(listed)
  const paths = new Set([...found, ...listed])
  return {
    copied: [...paths].sort().map((path): Copied => [`site/${path}`, join(output, path)]),
    unlisted: listed.length === 0 ? [] : found.filter((path) => !own.has(path)).sort(),
  }
}

/** Theme and configuration, with what they import or name, and a model of one's own. */
async function ownFiles({ config, configFile, content, model }: Workplace) {
  const [copied, elsewhere]: [Copied[], string[]] = [[], []]
  const add = (below: string, folder: string, source: string) => {
    const way = relative(folder, source)
    if (way.startsWith('..') || isAbsolute(way)) elsewhere.push(source)
    else copied.push([`${below}${way.split(sep).join('/')}`, source])
  }
  const theme = join(content, 'theme.css')
  if (existsSync(theme)) for (const source of await ownSources(theme)) add('', content, source)
  if (existsSync(configFile)) {
    const sources = await ownSources(configFile)
    const ownModel = config.names.model === undefined ? [] : [model]
    for (const source of [...sources, ...ownModel]) add('config/', dirname(configFile), source)
  }
  return { copied, elsewhere }
}

function filesIn(below: string, folder: string): Copied[] {
  // What an archive is without is not left out in silence.
  for (const path of deadLinksBelow(folder, /./))
    throw new UsageError(words.usage.deadLink(join(folder, path)))
  for (const path of misnamedBelow(folder, /./))
    throw new UsageError(words.usage.misnamed(join(folder, path)))
  return filesBelow(folder, /./).map((path) => [`${below}/${path}`, join(folder, path)])
}

function copyInto(bag: string, path: string, source: string): PayloadFile {
  const target = join(bag, path)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(source, target)
  return payloadFile({ path, content: readFileSync(target) })
}

function writeInto(bag: string, { path, content }: SiteFile): void {
  mkdirSync(dirname(join(bag, path)), { recursive: true })
  writeFileSync(join(bag, path), content)
}
