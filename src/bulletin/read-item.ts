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
import { type HeadlineParts, readHeadline } from './read-headline.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { sortSources } from './sort-sources.ts'
import type { SourceLine } from './source-line.ts'
import type { BulletinStyle } from './style.ts'

/** What an item takes from its bulletin. */
export interface ItemContext {
  readonly style: BulletinStyle
  readonly layout: PageLayout
  readonly date: IsoDate | undefined
  /** One a line of the file: what an item's lines are read as is noted here. */
  readonly roles: LineRole[]
}

/** An item and what is told of it. */
export interface ReadItem {
  readonly item: Item
  /** It prints no day of its own and took the bulletin's. */
  readonly isDatedByBulletin: boolean
}

/** Read one item of a bulletin; what is missing or impossible is reported on `file`. */
export function readItem(
  file: VFile,
  cut: CutItem,
  { style, layout, date: issued, roles }: ItemContext,
): ReadItem {
  const heading = readHeadline(cut.lexed)
  const { text, sources } = sortSources(cut.lexed.filter((line) => !heading?.used.includes(line)))
  const paragraphs = readParagraphs(text, layout)
  const { blocks: written, source: inline } = splitInlineSource(paragraphs.blocks)
  const blocks = [...written, ...creditBlocks(sources)]
  const dateline = readDateline(textOf(blocks[0]))
  const told = [...sources.map(({ source }) => source), inline].filter((line) => line !== undefined)
  const day = told.find((line) => line.day)?.day ?? heading?.day
  const date = day ? day.date : issued
  reportImpossibleDay(file, sources)
  noteRoles(roles, text, sources, heading)
  return {
    item: {
      ...headlineOf(heading, cut),
      ...sourceOf(told, dateline?.source ?? style.source),
      ...(date && { date }),
      ...(cut.series !== undefined && { series: cut.series }),
      ...urlOf(text),
      credits: uniqueCredits([...told.flatMap(({ credits }) => credits), ...(dateline?.credits ?? [])]),
      blocks,
      joins: [...(heading?.joins ?? []), ...paragraphs.joins],
      events: findEventDays(file, blocks, date),
      ...printedLines(cut.lexed),
    },
    isDatedByBulletin: !day && issued !== undefined,
  }
}

function headlineOf(
  heading: HeadlineParts | undefined,
  { section }: CutItem,
): Pick<Item, 'headline' | 'kicker' | 'subtitle'> {
  const { headline = '', kicker = section, subtitle } = heading ?? {}
  return { headline, ...(kicker !== undefined && { kicker }), ...(subtitle !== undefined && { subtitle }) }
}

/** Several source lines are named together, as several sources on one line are. */
function sourceOf(told: readonly SourceLine[], otherwise: string | undefined): Pick<Item, 'source'> {
  const names = [...new Set(told.flatMap(({ source }) => source ?? []))]
  const source = names.length > 0 ? names.join('、') : otherwise
  return source === undefined ? {} : { source }
}

function urlOf(lexed: readonly LexedLine[]): Pick<Item, 'url'> {
  const url = lexed.find(({ role }) => role === 'url')?.groups.url
  return url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}
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
    .map(({ text, line }) => ({
      kind: 'lines',
      rows: [text],
      starts: [line.number],
      lines: { first: line.number, last: line.number },
    }))
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' ? block.text : ''
}

function reportImpossibleDay(file: VFile, sources: readonly LexedLine[]): void {
  for (const { source, line } of sources)
    if (source?.day && !source.day.date)
      report(
        file,
        'date-impossible',
        { line: line.number },
        `Unexpected day \`${source.day.text}\`, expected one of the calendar, mend the source line or set \`date\` in the article`,
      )
}

/** The item's lines as printed, from the first to the last that is news; HTML makes several readings of one line. */
function printedLines(lexed: readonly LexedLine[]): Pick<Item, 'lines' | 'sha256'> {
  const printed = lexed.filter(({ line }, index) => line !== lexed[index - 1]?.line).map(({ line }) => line)
  return {
    lines: { first: printed[0]?.number ?? 1, last: printed.at(-1)?.number ?? 1 },
    sha256: hash('sha256', printed.map(({ text }) => text).join('\n')),
  }
}

function noteRoles(
  roles: LineRole[],
  text: readonly LexedLine[],
  sources: readonly LexedLine[],
  heading: HeadlineParts | undefined,
): void {
  for (const { line, role } of text) if (role !== 'blank') roles[line.number - 1] = role
  for (const { line } of sources) roles[line.number - 1] = 'source'
  for (const { line, role } of heading?.used ?? [])
    roles[line.number - 1] = role === 'text' ? 'headline' : role
  if (heading?.subtitleLine) roles[heading.subtitleLine - 1] = 'subtitle'
}
