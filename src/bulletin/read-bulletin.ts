import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Bulletin, Furniture, LineRole } from './bulletin.ts'
import { bulletinDay } from './bulletin-day.ts'
import { chooseStyle } from './choose-style.ts'
import { cutItems } from './cut-items.ts'
import { decode } from './decode.ts'
import { type LexedLine, lexLines } from './lex-lines.ts'
import { type Line, splitLines } from './lines.ts'
import { markPage } from './mark-page.ts'
import { isNewsRole } from './news-role.ts'
import { pageLayout } from './page-layout.ts'
import { type ReadItem, readItem } from './read-item.ts'
import { reportDamage } from './report-damage.ts'
import { reportItems } from './report-items.ts'
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
 * Never throws: any text gives some bulletin, and what was not understood is a message on `file`.
 */
export function readBulletin(file: VFile, options: ReadOptions = {}): Bulletin {
  const path = (file.path ?? '').normalize('NFC')
  const { text, encoding, isCutShort } = decode(file, options.encodings)
  const lines = splitLines(text)
  if (text.trim() === '' && encoding !== 'binary')
    report(file, 'file-empty', undefined, 'Unexpected empty file, expected a bulletin, fill or remove it')
  reportDamage(file, lines, isCutShort)
  const { style, why } = chooseStyle(path, lines, options.styles)
  const lexed = markPage(lexLines(lines, style), style)
  const day = bulletinDay(lexed, path)
  const context = { style, layout: pageLayout(lexed, style), date: day?.date }
  const read = cutItems(lexed).map((cut) => readItem(file, cut, context))
  reportItems(file, read, { style, day })
  const roles = rolesOf(lines, lexed, read)
  return {
    path,
    encoding,
    style: { name: style.name, why },
    lines: lines.map((line) => line.text),
    roles,
    ...mastheadOf(lexed),
    ...(day && { date: day.date }),
    items: read.map(({ item }) => item),
    furniture: furnitureOf(roles),
  }
}

function mastheadOf(lexed: readonly LexedLine[]): Pick<Bulletin, 'series' | 'issue'> {
  const groups = lexed.filter(({ role }) => role === 'masthead').map((line) => line.groups)
  const series = groups.find((group) => group.series !== undefined)?.series
  const issue = groups.find((group) => group.issue !== undefined)?.issue
  return { ...(series !== undefined && { series }), ...(issue !== undefined && { issue }) }
}

/** One role a line; of a line that HTML makes several of, the first that is not blank. */
function rolesOf(lines: readonly Line[], lexed: readonly LexedLine[], read: readonly ReadItem[]): LineRole[] {
  const roles = Array<LineRole>(lines.length).fill('blank')
  for (const { line, role } of lexed) if (roles[line.number - 1] === 'blank') roles[line.number - 1] = role
  for (const item of read)
    for (const [number, role] of item.roles) if (role !== 'blank') roles[number - 1] = role
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
