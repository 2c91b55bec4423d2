import { issueLine } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { readPrintedDay } from './printed-day.ts'
import { relabel } from './relabel.ts'

type Groups = LexedLine['groups']

const titleLine = /^#\s+(?<title>\S.*)$/
const itemLine = /^\s*##\s/

/** What parts a bulletin's name from its day or number: a blank, a bracket, a mark; or the name ends as names of papers do. */
const closedName = /^(?<name>|.*(?:[\s（(〔［【[·•|｜—–-]|[报報讯訊刊闻聞]))$/

const longest = 80

/** Of a family whose headlines are `##` and that says nothing of `#`: this is the bulletin's title, or that of a part. */
export function markTitles(lexed: readonly LexedLine[]): readonly LexedLine[] {
  if (!lexed.some(({ role, printed }) => role === 'headline' && itemLine.test(printed))) return lexed
  const titles = new Map<number, string>()
  for (const [index, { role, text, isQuoted }] of lexed.entries()) {
    const title = role === 'text' && !isQuoted ? titleLine.exec(text)?.groups?.title : undefined
    if (title !== undefined) titles.set(index, title)
  }
  return relabel(lexed, mastheadsOf(lexed, titles))
}

/**
 * What titles say. The first of a file is taken apart:
 *
 * > | # 清河通讯 2023年第8期（2023年5月8日）
 *       ^^^^^^^^ ^^^^^^^^^^^  ^^^^^^^^^^^^^
 *       series   issue        day
 *
 * Where others have a day or a number too, the file holds several issues, and none of them is the file's.
 *
 * @param titles - index of the line → its text
 */
export function mastheadsOf(
  lexed: readonly LexedLine[],
  titles: ReadonlyMap<number, string>,
): Map<number, Pick<LexedLine, 'role' | 'groups'>> {
  const first = lexed.findIndex(({ role }) => role !== 'blank' && role !== 'rule')
  const isSingle = [...titles].every(([index, title]) => index === first || isBare(readTitle(title)))
  return new Map(
    Array.from(titles, ([index, title]) => {
      const groups = index === first && isSingle ? readTitle(title) : { series: title }
      return [index, { role: 'masthead', groups }]
    }),
  )
}

function isBare({ date, issue }: Groups): boolean {
  return date === undefined && issue === undefined
}

function readTitle(title: string): Groups {
  if (title.length > longest) return { series: title }
  const dated = cutEnd(title, isDay)
  const numbered = cutEnd(dated?.name ?? title, (end) => issueLine.test(end))
  const issue = numbered && issueLine.exec(numbered.end)?.groups?.issue
  const series = numbered?.name ?? dated?.name ?? title
  return {
    ...(series !== '' && { series }),
    ...(issue !== undefined && { issue }),
    ...(dated && { date: dated.end }),
  }
}

/** The longest end of a title that is of a kind, and the name before it. */
function cutEnd(
  title: string,
  isOfKind: (end: string) => boolean,
): { name: string; end: string } | undefined {
  for (let at = 0; at < title.length; at++) {
    const whole = title.slice(at)
    const end = [whole, whole.replace(/[)）〕］】\]]$/, '')].find(isOfKind)
    if (end === undefined) continue
    const name = closedName.exec(title.slice(0, at))?.groups?.name
    if (name !== undefined) return { name: name.replace(/[\s（(〔［【[·•|｜—–-]+$/, ''), end }
  }
  return undefined
}

const compactDay = /^(?:19|20)\d{2}[01]\d[0-3]\d$/

/** One that a calendar has: `2023-05-08`, `二〇二三年五月八日 星期一`, `20230508`. */
function isDay(text: string): boolean {
  if (!/^[\d０-９〇○零一二]/.test(text)) return false
  const printed = compactDay.test(text) ? text.replace(/^(\d{4})(\d{2})/, '$1-$2-') : text
  return readPrintedDay(printed)?.date !== undefined
}
