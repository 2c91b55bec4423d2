import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Item } from './bulletin.ts'
import type { BulletinDay } from './bulletin-day.ts'
import type { ReadItem } from './read-item.ts'
import type { BulletinStyle } from './style.ts'

/** What the items of a file are held against. */
export interface ReportContext {
  readonly style: BulletinStyle
  readonly day: BulletinDay | undefined
}

/** Report what items lack and what was done to their lines. */
export function reportItems(file: VFile, read: readonly ReadItem[], { style, day }: ReportContext): void {
  const items = read.map(({ item }) => item)
  for (const item of items) {
    reportHeadline(file, item)
    reportJoins(file, item)
  }
  reportSources(file, items, style)
  reportDays(file, read, day)
}

function reportHeadline(file: VFile, { headline, blocks, lines }: Item): void {
  if (headline === '')
    report(
      file,
      'headline-missing',
      { line: lines.first },
      'Unexpected text without a headline, expected one above it, add one or set `title` in the article',
    )
  else if (blocks.length === 0)
    report(
      file,
      'text-missing',
      { line: lines.first },
      `Unexpected headline without text \`${headline}\`, expected an item under it, look whether the text is lost`,
    )
}

/** Where a page broke a sentence is worth a look; that lines were wrapped is told once. */
function reportJoins(file: VFile, { joins }: Item): void {
  for (const { before, after, why, confidence } of joins)
    if (why !== 'hard-wrap')
      report(
        file,
        'lines-joined',
        { line: before, endLine: after },
        `Joined lines ${before} and ${after} (${why}, ${Math.round(confidence * 100)} % sure), put a blank line between them in the article if they are two`,
      )
  const wrapped = joins.filter(({ why }) => why === 'hard-wrap')
  const lines = new Set(wrapped.flatMap(({ before, after }) => [before, after]))
  const [first, last] = [wrapped[0], wrapped.at(-1)]
  if (first && last)
    report(
      file,
      'lines-joined',
      { line: first.before, endLine: last.after },
      `Joined ${lines.size} wrapped lines between ${first.before} and ${last.after}, put a blank line where a paragraph ends in the article`,
    )
}

function reportSources(file: VFile, items: readonly Item[], style: BulletinStyle): void {
  if (style.source !== undefined || style.sourceLine?.length === 0) return
  const missing = items.filter(({ source }) => source === undefined)
  const [first] = missing
  if (first && missing.length === items.length && items.length > 3)
    report(
      file,
      'source-line-missing',
      { line: first.lines.first },
      `Unexpected bulletin of ${items.length} items without any source line, expected \`来源 [YYYY-MM-DD]\`, set \`source\` in a house style if the bulletin itself is the source`,
    )
  else
    for (const { lines } of missing)
      report(
        file,
        'source-line-missing',
        { line: lines.last },
        'Unexpected end of item without a source line, expected `来源 [YYYY-MM-DD]`, add one or set `source` in the article',
      )
}

function reportDays(file: VFile, read: readonly ReadItem[], day: BulletinDay | undefined): void {
  const undated = read.filter(({ item }) => item.date === undefined)
  for (const {
    item: { lines },
  } of undated)
    report(
      file,
      'date-missing',
      { line: lines.last },
      'Unexpected item without a day, expected one in its source line or in the masthead, set `date` in the article',
    )
  if (day?.from === 'file-name' && read.some(({ isDatedByBulletin }) => isDatedByBulletin))
    report(
      file,
      'date-from-file-name',
      undefined,
      `Took the day \`${day.date}\` from the file's name for items that print none, set \`date\` in the article if they are of another day`,
    )
}
