import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Bulletin, Furniture, LineRole } from './bulletin.ts'
import { type BulletinDay, bulletinDay } from './bulletin-day.ts'
import { chooseStyle } from './choose-style.ts'
import { type CutItem, cutItems } from './cut-items.ts'
import { decode } from './decode.ts'
import { findEmbeddedPictures } from './embedded-pictures.ts'
import { type LexedLine, lexLines } from './lex-lines.ts'
import { splitLines } from './lines.ts'
import { markPage } from './mark-page.ts'
import { isNewsRole } from './news-role.ts'
import { type PageLayout, pageLayout } from './page-layout.ts'
import { type ReadItem, readItem } from './read-item.ts'
import { reportDamage } from './report-damage.ts'
import { reportItems } from './report-items.ts'
import { reportLeftOut } from './report-left-out.ts'
import type { BulletinStyle } from './style.ts'

/** What the configuration says about reading. */
export interface ReadOptions {
  /** House styles beside the built-in ones; tried first. */
  readonly styles?: readonly BulletinStyle[]
  /** A pattern of paths → the encoding of the files that fit. */
  readonly encodings?: Readonly<Record<string, string>>
}

/**
 * Read one bulletin file: its bytes or its text in `file.value`.
 *
 * Never throws: any text gives some bulletin, and what was not understood is a message on `file`. Its bytes are let go,
 * for a large file's would double what it takes: from then on `file.value` is its text.
 */
export function readBulletin(file: VFile, options: ReadOptions = {}): Bulletin {
  const path = (file.path ?? '').normalize('NFC')
  const { encoding, chosen, page } = readPage(file, path, options)
  const { style, why } = chosen
  const read = readItems(file, page, style)
  reportItems(file, read, { style, day: page.day })
  const items = read.map(({ item }) => item)
  const furniture = furnitureOf(page.roles)
  reportLeftOut(file, { lines: page.lines, items, furniture })
  return {
    path,
    encoding,
    style: { name: style.name, why },
    lines: page.lines,
    roles: page.roles,
    ...page.masthead,
    ...(page.day && { date: page.day.date }),
    items,
    furniture,
  }
}

/** A file as lines that have their roles, cut into items that are not read yet. */
interface ReadPage {
  readonly lines: readonly string[]
  /** One a line; of a line that HTML makes several of, the first that is not blank. */
  readonly roles: LineRole[]
  readonly masthead: Pick<Bulletin, 'series' | 'issue'>
  readonly day: BulletinDay | undefined
  readonly layout: PageLayout
  readonly items: CutItem[]
}

function readPage(file: VFile, path: string, options: ReadOptions) {
  const { text, encoding, isCutShort } = decode(file, options.encodings)
  file.value = text
  const lines = splitLines(text)
  if (text.trim() === '' && encoding !== 'binary')
    report(file, 'file-empty', undefined, 'Unexpected empty file, expected a bulletin, fill or remove it')
  reportDamage(file, lines.texts, isCutShort)
  const chosen = chooseStyle(path, lines.texts, options.styles)
  const pictures = findEmbeddedPictures(file, lines.texts)
  const lexed = markPage(lexLines(lines, chosen.style, pictures), chosen.style)
  const page: ReadPage = {
    lines: lines.texts,
    roles: rolesOf(lines.texts.length, lexed),
    masthead: mastheadOf(lexed),
    day: bulletinDay(lexed, path),
    layout: pageLayout(lexed, chosen.style),
    items: cutItems(lexed),
  }
  return { encoding, chosen, page }
}

/** Each item's lines are let go once they are read: those of a large file would fill the memory. */
function readItems(
  file: VFile,
  { lines, items, layout, day, roles }: ReadPage,
  style: BulletinStyle,
): ReadItem[] {
  const context = { style, layout, date: day?.date, lines, roles }
  const read: ReadItem[] = []
  items.reverse()
  for (let cut = items.pop(); cut; cut = items.pop()) read.push(readItem(file, cut, context))
  return read
}

function mastheadOf(lexed: readonly LexedLine[]): Pick<Bulletin, 'series' | 'issue'> {
  const groups = lexed.filter(({ role }) => role === 'masthead').map((line) => line.groups)
  const series = groups.find((group) => group.series !== undefined)?.series
  const issue = groups.find((group) => group.issue !== undefined)?.issue
  return { ...(series !== undefined && { series }), ...(issue !== undefined && { issue }) }
}

function rolesOf(lines: number, lexed: readonly LexedLine[]): LineRole[] {
  const roles = Array<LineRole>(lines).fill('blank')
  for (const { number, role } of lexed) if (roles[number - 1] === 'blank') roles[number - 1] = role
  return roles
}

/** Runs of lines of one kind of furniture. */
function furnitureOf(roles: readonly LineRole[]): Furniture[] {
  const runs: Furniture[] = []
  for (const [index, role] of roles.entries()) {
    if (role === 'blank' || isNewsRole(role)) continue
    const last = runs.at(-1)
    if (last?.kind === role && last.lines.last === index)
      runs[runs.length - 1] = { kind: role, lines: { ...last.lines, last: index + 1 } }
    else runs.push({ kind: role, lines: { first: index + 1, last: index + 1 } })
  }
  return runs
}
