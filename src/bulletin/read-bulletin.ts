import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { parseIsoDate } from '../text/iso-date.ts'
import type { Bulletin, Furniture, Item } from './bulletin.ts'
import { decode } from './decode.ts'
import { findEventDays } from './event-days.ts'
import { type LexedLine, lexLines } from './lex-lines.ts'
import { splitLines } from './lines.ts'
import { readParagraphs } from './paragraphs.ts'
import { newsletter } from './styles/newsletter.ts'

/** What the configuration says about reading. */
export type ReadOptions = Record<string, never>

/**
 * Read one bulletin file: its bytes or its text in `file.value`.
 *
 * Never throws: any text gives some bulletin, and what was not understood is a message on `file`.
 */
export function readBulletin(file: VFile, _options: ReadOptions = {}): Bulletin {
  const { text, encoding } =
    typeof file.value === 'string'
      ? { text: file.value, encoding: 'utf8' }
      : decode(file.value ?? new Uint8Array())
  const lines = splitLines(text)
  if (text.trim() === '')
    report(file, 'file-empty', undefined, 'Unexpected empty file, expected a bulletin, fill or remove it')
  else if (text.includes('\0'))
    report(
      file,
      'file-binary',
      undefined,
      'Unexpected NUL characters, expected a text file, save the bulletin as text',
    )
  const lexed = lexLines(lines, newsletter)
  const { items, series } = readItems(file, lexed)
  return {
    path: file.path?.normalize('NFC') ?? '',
    encoding,
    style: { name: newsletter.name, why: 'the only one' },
    lines: lines.map((line) => line.text),
    roles: lexed.map(({ role }) => role),
    ...(series && { series }),
    items,
    furniture: lexed.filter(isFurniture).map(({ line, role }) => ({
      kind: role,
      lines: { first: line.number, last: line.number },
    })),
  }
}

function isFurniture(line: LexedLine): line is LexedLine & { role: Furniture['kind'] } {
  return !['blank', 'kicker', 'headline', 'subtitle', 'source', 'url', 'subheadline', 'text'].includes(
    line.role,
  )
}

function readItems(file: VFile, lexed: readonly LexedLine[]): { items: Item[]; series: string | undefined } {
  const items: Item[] = []
  let series: string | undefined
  let first: string | undefined
  let current: LexedLine[] = []
  const close = () => {
    if (current.some(({ role }) => role === 'text' || role === 'headline'))
      items.push(readItem(file, current, series))
    current = []
  }
  for (const line of lexed) {
    if (line.role === 'masthead') {
      close()
      series = line.groups.series
      first ??= series
      continue
    }
    if (line.role === 'headline') close()
    if (line.role !== 'blank') current.push(line)
    if (line.role === 'source') close()
  }
  close()
  return { items, series: first }
}

function readItem(file: VFile, lexed: readonly LexedLine[], series: string | undefined): Item {
  const first = lexed[0]?.line.number ?? 1
  const last = lexed.at(-1)?.line.number ?? first
  const heading = lexed.find(({ role }) => role === 'headline')
  if (!heading)
    report(
      file,
      'headline-missing',
      { line: first },
      'Unexpected text without a headline, expected `## headline`, add one',
    )
  const closing = lexed.find(({ role }) => role === 'source')
  if (!closing)
    report(
      file,
      'source-line-missing',
      { line: last },
      'Unexpected end of item without a source line, expected `source [YYYY-MM-DD]`, add one or set `date` in the article',
    )
  const date = closing?.groups.date === undefined ? undefined : parseIsoDate(closing.groups.date)
  if (closing?.groups.date && !date)
    report(
      file,
      'date-impossible',
      { line: closing.line.number },
      `Unexpected day \`${closing.groups.date}\`, expected one of the calendar, mend the source line`,
    )
  const { blocks, joins } = readParagraphs(lexed)
  const printed = lexed.map(({ line }) => line.text).join('\n')
  return {
    headline: heading?.groups.headline ?? '',
    ...(closing?.groups.source && { source: closing.groups.source }),
    ...(date && { date }),
    ...(series && { series }),
    credits: [],
    blocks,
    joins,
    events: findEventDays(blocks, date),
    lines: { first, last },
    sha256: createHash('sha256').update(printed).digest('hex'),
  }
}
