import { hash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { Block, Credit, Item, LineRole } from './bulletin.ts'
import type { CutItem } from './cut-items.ts'
import { readDateline } from './dateline.ts'
import { findEventDays } from './event-days.ts'
import { splitInlineSource } from './inline-source.ts'
import type { LexedLine } from './lex-lines.ts'
import type { PageLayout } from './page-layout.ts'
import type { PrintedDay } from './printed-day.ts'
import { type HeadlineParts, readHeadline } from './read-headline.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { isDated } from './relabel.ts'
import { sortSources } from './sort-sources.ts'
import type { SourceLine } from './source-line.ts'
import type { BulletinStyle } from './style.ts'

/** What an item takes from its bulletin. */
export interface ItemContext {
  readonly style: BulletinStyle
  readonly layout: PageLayout
  readonly date: IsoDate | undefined
  /** The file's lines as printed. */
  readonly lines: readonly string[]
  /** One a line of the file: what an item's lines are read as is noted here. */
  readonly roles: LineRole[]
}

/** An item and what is told of it. */
export interface ReadItem {
  readonly item: Item
  /** It prints no day of its own and took the bulletin's. */
  readonly isDatedByBulletin: boolean
}

type Optional = 'kicker' | 'subtitle' | 'source' | 'date' | 'series' | 'url'
type ItemParts = Omit<Item, Optional> & { readonly [Key in Optional]: Item[Key] | undefined }

/** Read one item of a bulletin; what is missing or impossible is reported on `file`. */
export function readItem(
  file: VFile,
  cut: CutItem,
  { style, layout, date: issued, lines, roles }: ItemContext,
): ReadItem {
  const heading = readHeadline(cut.lexed)
  const { text, sources } = sortSources(cut.lexed.filter((line) => !heading?.used.includes(line)))
  const paragraphs = readParagraphs(text, layout)
  const { blocks: written, source: inline } = splitInlineSource(paragraphs.blocks)
  // `concat` makes lists of just their length: there are as many as items.
  const blocks = written.concat(creditBlocks(sources))
  const dateline = readDateline(textOf(blocks[0]))
  const told = [...sources.map(({ source }) => source), inline].filter((line) => line !== undefined)
  const day = closingDay(text, sources) ?? told.find((line) => line.day)?.day ?? heading?.day
  const date = day ? day.date : issued
  reportImpossibleDay(file, sources)
  noteRoles(roles, text, sources, heading)
  const item = itemOf({
    headline: heading?.headline ?? '',
    kicker: heading?.kicker ?? cut.section,
    subtitle: heading?.subtitle,
    source: sourceOf(told) ?? dateline?.source ?? style.source,
    date,
    series: cut.series,
    url: urlOf(text),
    credits: uniqueCredits([...told.flatMap(({ credits }) => credits), ...(dateline?.credits ?? [])]),
    blocks,
    joins: heading ? heading.joins.concat(paragraphs.joins) : paragraphs.joins,
    events: findEventDays(file, blocks, date),
    ...printedLines(cut.lexed, lines),
  })
  return { item, isDatedByBulletin: !day && issued !== undefined }
}

/** Key by key: spreads would give each of a file's many items a hidden class of its own. */
function itemOf(parts: ItemParts): Item {
  const { headline, kicker, subtitle, source, date, series, url } = parts
  const { credits, blocks, joins, events, lines, sha256 } = parts
  const item: { -readonly [Key in keyof Item]: Item[Key] } = {
    headline,
    credits,
    blocks,
    joins,
    events,
    lines,
    sha256,
  }
  if (kicker !== undefined) item.kicker = kicker
  if (subtitle !== undefined) item.subtitle = subtitle
  if (source !== undefined) item.source = source
  if (date !== undefined) item.date = date
  if (series !== undefined) item.series = series
  if (url !== undefined) item.url = url
  return item
}

/** The last line below the text that has a name and a day says when the item was reported. */
function closingDay(text: readonly LexedLine[], sources: readonly LexedLine[]): PrintedDay | undefined {
  const end = text.findLast(({ role }) => role === 'text' || role === 'subheadline')?.number ?? 0
  return sources.findLast((line) => isDated(line) && line.number > end)?.source?.day
}

/** Several source lines are named together, as several sources on one line are. */
function sourceOf(told: readonly SourceLine[]): string | undefined {
  const names = [...new Set(told.flatMap(({ source }) => source ?? []))]
  return names.length > 0 ? names.join('、') : undefined
}

function urlOf(lexed: readonly LexedLine[]): string | undefined {
  const url = lexed.find(({ role }) => role === 'url')?.groups.url
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined
}

function uniqueCredits(credits: readonly Credit[]): readonly Credit[] {
  return credits.length === 0
    ? credits
    : [...new Map(credits.map((credit) => [JSON.stringify(credit), credit])).values()]
}

/** Who made an item is told to its readers: the line is of the text as well. */
function creditBlocks(sources: readonly LexedLine[]): Block[] {
  return sources
    .filter(({ role, source }) => role === 'source' && source !== undefined && source.credits.length > 0)
    .map(({ text, number }) => ({
      kind: 'lines',
      rows: [text],
      starts: [number],
      lines: { first: number, last: number },
    }))
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' ? block.text : ''
}

function reportImpossibleDay(file: VFile, sources: readonly LexedLine[]): void {
  for (const { source, number } of sources)
    if (source?.day && !source.day.date)
      report(
        file,
        'date-impossible',
        { line: number },
        `Unexpected day \`${source.day.text}\`, expected one of the calendar from 1800 to 2099, mend the source line or set \`date\` in the article`,
      )
}

/** From the item's first line that is news to its last. */
function printedLines(lexed: readonly LexedLine[], lines: readonly string[]): Pick<Item, 'lines' | 'sha256'> {
  const [first, last] = [lexed[0]?.number ?? 1, lexed.at(-1)?.number ?? 1]
  return { lines: { first, last }, sha256: hash('sha256', lines.slice(first - 1, last).join('\n')) }
}

function noteRoles(
  roles: LineRole[],
  text: readonly LexedLine[],
  sources: readonly LexedLine[],
  heading: HeadlineParts | undefined,
): void {
  for (const { number, role } of text) if (role !== 'blank') roles[number - 1] = role
  for (const { number } of sources) roles[number - 1] = 'source'
  for (const { number, role } of heading?.used ?? []) roles[number - 1] = role === 'text' ? 'headline' : role
  if (heading?.subtitleLine) roles[heading.subtitleLine - 1] = 'subtitle'
}
