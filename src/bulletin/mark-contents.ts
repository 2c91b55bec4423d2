import { contentsTitle, entryBullet, leaderEntry } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { bareTitle, relabel } from './relabel.ts'

/** The lines with their tables of contents marked, and the titles that these announce. */
export interface MarkedContents {
  readonly lexed: readonly LexedLine[]
  /** As `bareTitle` makes them. */
  readonly titles: ReadonlySet<string>
}

const longestEntry = 80

/** An item is looked for no further below its entry: time stays linear in the lines. */
const furthest = 5000
/** A file has no more tables of contents. */
const mostContents = 400

/** Find tables of contents: the lines under `本期要目`, and lines that end in dots and a page number. */
export function markContents(lexed: readonly LexedLine[]): MarkedContents {
  const changes = new Map<number, Pick<LexedLine, 'role'>>()
  const titles = new Set<string>()
  let contents = 0
  for (const [index, line] of lexed.entries()) {
    if (changes.has(index) || line.text.length > longestEntry) continue
    if (contents < mostContents && isTitleOfContents(line)) {
      contents++
      for (const at of entriesUnder(lexed, index, titles)) changes.set(at, { role: 'contents' })
      if (titles.size > 0 || changes.has(index + 1)) changes.set(index, { role: 'contents' })
    } else if (line.role === 'text' && leaderEntry.test(line.text)) {
      titles.add(titleOf(line.text))
      changes.set(index, { role: 'contents' })
    }
  }
  return { lexed: relabel(lexed, changes), titles }
}

function isTitleOfContents({ role, text, groups }: LexedLine): boolean {
  return (
    ['text', 'masthead', 'headline', 'subheadline'].includes(role) &&
    contentsTitle.test(groups.headline ?? text)
  )
}

/** Indexes of the entries; their titles are added to `titles`. */
function entriesUnder(lexed: readonly LexedLine[], title: number, titles: Set<string>): number[] {
  const recurring = recurringTitles(lexed, title)
  const entries: number[] = []
  let isAfterBlank = false
  for (let at = title + 1; at < lexed.length; at++) {
    const line = lexed[at]
    if (!line || !canBeEntry(line)) break
    if (line.role === 'blank') {
      isAfterBlank = true
      continue
    }
    const own = titleOf(line.text)
    if (titles.has(own)) break
    if (isAfterBlank && !(leaderEntry.test(line.text) || entryBullet.test(line.text) || recurring.has(own)))
      break
    if (
      entries.length === 0 &&
      !recurring.has(own) &&
      !leaderEntry.test(line.text) &&
      !entryBullet.test(line.text)
    )
      break
    entries.push(at)
    titles.add(own)
    isAfterBlank = false
  }
  return entries
}

function canBeEntry({ role, text }: LexedLine): boolean {
  return (
    role === 'blank' ||
    (['text', 'subheadline', 'masthead'].includes(role) && text.length <= longestEntry && !/。$/.test(text))
  )
}

function titleOf(entry: string): string {
  return bareTitle(
    (leaderEntry.exec(entry)?.groups?.title ?? entry).replace(entryBullet, '').replace(/\s+\d{1,3}$/, ''),
  )
}

/** Titles that are printed at least twice below the contents' title: once there, once over the item. */
function recurringTitles(lexed: readonly LexedLine[], title: number): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const { role, text, groups } of lexed.slice(title + 1, title + furthest)) {
    if (role === 'blank' || text.length > longestEntry) continue
    const own = titleOf(groups.headline ?? text)
    if (once.has(own)) twice.add(own)
    once.add(own)
  }
  return twice
}
