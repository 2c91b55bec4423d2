import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { reportDuplicateIds } from '../articles/report-references.ts'
import { isUntouched } from '../articles/untouched-file.ts'
import type { SiteSource } from '../build-site.ts'
import type { Progress } from '../diagnostics/progress.ts'
import type { Authority } from '../entities/authority.ts'
import type { TextData } from '../site/page.ts'
import { readTextPage, textPageAddress } from '../site/text-page.ts'
import type { InputFiles } from './input-files.ts'
import type { LoadedArticle } from './load-articles.ts'
import { printedBulletins } from './printed-bulletins.ts'
import { readNamed, readTextFiles } from './read-files.ts'
import { readLedger } from './read-ledger.ts'
import type { Workplace } from './workplace.ts'

/** What a site is made of, and the files that have messages. */
export interface LoadedSource {
  readonly source: SiteSource
  readonly files: readonly VFile[]
}

const markdownNames = /\.md$/i

/**
 * Read everything that a site is made of. Faults are messages on the files, never thrown.
 *
 * @param inputs - the bulletins' files among others, as they were when the build began
 * @param load - gives every article file
 */
export function loadSiteSource(
  place: Workplace,
  authority: Authority,
  progress: Progress,
  inputs: InputFiles,
  load: () => readonly LoadedArticle[],
): LoadedSource {
  const pageFiles = readTextFiles(place.pages, markdownNames)
  const loading = progress.start('load')
  const loaded = load()
  const read = loaded.flatMap(({ file, article }) => (article ? [{ file, id: article.id, article }] : []))
  reportDuplicateIds(read, isOurs(place))
  const articles = read.map(({ article }) => article)
  loading.finish({ article: articles.length })
  const ids = new Set(articles.map(({ id }) => id))
  const texts = new Map<string, TextData>()
  for (const file of pageFiles) {
    const text = readTextPage(file, ids, texts)
    if (text) texts.set(textPageAddress(file), text)
  }
  const printed = printedBulletins(place, articles, inputs)
  return {
    source: { articles, authority, printed, texts },
    // The others need not stay in memory while the site is made.
    files: [...loaded.map(({ file }) => file), ...pageFiles].filter(({ messages }) => messages.length > 0),
  }
}

/** Read again: the text of an article that was known is not there. */
function isOurs(place: Workplace) {
  return ({ file, article }: Required<LoadedArticle>): boolean => {
    const last = readLedger(place).ledger.get(article.id)
    // Its name may lie on the disk in another form of Unicode: then nobody knows who wrote it.
    if (!existsSync(join(place.articles, file.path))) return false
    return readNamed(place.articles, [file.path]).some((text) => isUntouched({ file: text, article }, last))
  }
}
