import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { bagFiles, type PayloadFile, payloadFile } from '../site/preservation/bag.ts'
import { roCrateFile } from '../site/preservation/ro-crate.ts'
import type { SiteFile } from '../site/site-file.ts'
import { latestDay, parseIsoDate } from '../text/iso-date.ts'
import { isFolder } from './is-folder.ts'
import { deadLinksBelow, filesBelow } from './read-files.ts'
import { requireBagApart } from './separate-folders.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

/** What an export wrote. */
export interface ExportFigures {
  readonly files: number
  readonly bytes: number
}

/**
 * Put the whole archive into a bag: bulletins as filed, articles, authority files, pages, the built site.
 *
 * @param folder - where the bag is made; it must not be there yet, or be empty, and stand apart from what is read and published
 * @throws {UsageError} where the folder holds something or does not stand apart, or no site was built
 */
export function exportBag(place: Workplace, folder: string, roCrate: boolean): ExportFigures {
  const bag = resolve(folder)
  if (isFolder(bag, '--bagit') && readdirSync(bag).length > 0)
    throw new UsageError(words.usage.bagNotEmpty(folder))
  requireBagApart(bag, place)
  if (!existsSync(place.output)) throw new UsageError(words.usage.noSite(place.output))
  const payload = [
    ...copyInto(bag, 'data/bulletins', place.bulletins),
    ...copyInto(bag, 'data/articles', place.articles),
    ...copyInto(bag, 'data/authority', place.authority),
    ...copyInto(bag, 'data/pages', place.pages),
    ...copyInto(bag, 'data/site', place.output),
  ]
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
  return { files: payload.length, bytes: payload.reduce((sum, file) => sum + file.bytes, 0) }
}

function copyInto(bag: string, below: string, source: string): PayloadFile[] {
  // What an archive is without is not left out in silence.
  for (const path of deadLinksBelow(source, /./))
    throw new UsageError(words.usage.deadLink(join(source, path)))
  return filesBelow(source, /./).map((path) => {
    const target = join(bag, below, path)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(source, path), target)
    return payloadFile({ path: `${below}/${path}`, content: readFileSync(target) })
  })
}

function writeInto(bag: string, { path, content }: SiteFile): void {
  mkdirSync(dirname(join(bag, path)), { recursive: true })
  writeFileSync(join(bag, path), content)
}
