import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { RuleId } from '../diagnostics/rules.ts'
import { controlCharacter } from '../text/control-character.ts'
import { misdecoding } from './misdecoding.ts'

/** Places of one rule that are named one by one; the last of them says how many more there are. */
const named = 10

/** Wrongly decoded lines that are no further apart are one place. */
const nearby = 12

const controls = new RegExp(`${controlCharacter.source}+`, 'gu')
const lost = /\ufffd+/g
const anyDamage = new RegExp(`${controlCharacter.source}|\ufffd`, 'u')

interface Damage {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly reason: string
}

/** Report what decoding could not mend, each with its place: lost, stray and wrongly decoded characters. */
export function reportDamage(file: VFile, lines: readonly string[], isCutShort: boolean): void {
  const damaged = damagedLines(lines)
  reportPlaces(
    file,
    'character-control',
    damaged.flatMap((line) => runsOf(line, controls, describeControl)),
  )
  const losses = damaged.flatMap((line) => runsOf(line, lost, describeLoss))
  const cut = isCutShort ? cutEnd(losses) : undefined
  reportPlaces(file, 'character-undecodable', cut ? losses.slice(0, -1) : losses)
  if (cut) reportPlaces(file, 'file-truncated', [cut])
  reportPlaces(file, 'text-misdecoded', misdecodedRuns(lines))
}

interface DamagedLine {
  readonly number: number
  readonly text: string
}

function damagedLines(lines: readonly string[]): DamagedLine[] {
  const damaged: DamagedLine[] = []
  for (const [index, text] of lines.entries())
    if (anyDamage.test(text)) damaged.push({ number: index + 1, text })
  return damaged
}

function runsOf(line: DamagedLine, pattern: RegExp, reasonOf: (run: string) => string): Damage[] {
  return [...line.text.matchAll(pattern)].map(({ 0: run, index }) => ({
    line: line.number,
    column: index + 1,
    endLine: line.number,
    endColumn: index + run.length + 1,
    reason: reasonOf(run),
  }))
}

function describeControl(run: string): string {
  const code = run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `Unexpected control character \`U+${code}\`, it is left out of the articles, remove it from the bulletin if nothing stood there`
}

function describeLoss(run: string): string {
  return `Unexpected bytes that are no character (${run.length}), shown as \`\ufffd\`, look the passage up in the original`
}

function cutEnd(losses: readonly Damage[]): Damage | undefined {
  const last = losses.at(-1)
  return (
    last && {
      ...last,
      reason:
        'Unexpected end of the file within a character, expected the whole text, look for a complete copy',
    }
  )
}

function misdecodedRuns(lines: readonly string[]): Damage[] {
  const runs: Damage[] = []
  for (const [index, text] of lines.entries()) {
    const found = misdecoding(text)
    if (!found) continue
    const number = index + 1
    const last = runs.at(-1)
    const reason = `Unexpected characters that look like \`${found.right}\` read as \`${found.wrong}\`, expected text such as \`${found.excerpt}\`, look for a copy that was not converted`
    const damage = {
      line: last?.line ?? number,
      column: 1,
      endLine: number,
      endColumn: text.length + 1,
      reason: last?.reason ?? reason,
    }
    if (last && last.endLine >= number - nearby) runs[runs.length - 1] = damage
    else runs.push({ ...damage, line: number, reason })
  }
  return runs
}

function reportPlaces(file: VFile, rule: RuleId, places: readonly Damage[]): void {
  for (const [index, { reason, ...place }] of places.slice(0, named).entries()) {
    const more = index === named - 1 ? places.length - named : 0
    report(file, rule, place, more > 0 ? `${reason} (and ${more} more places)` : reason)
  }
}
