import type { Report, ReportedMessage } from './report.ts'
import { figuresText, words } from './words.ts'

/** Of one rule so many messages are printed; the others are counted. */
const printedOfRule = 20

/**
 * A report as lines: the messages by file, then how often each rule spoke, then the sum.
 *
 * @param verbose - every message; else no remarks, and the first of each rule
 */
export function reportLines(report: Report, verbose: boolean): string[] {
  const printed = new Map<string, number>()
  const lines = report.files.flatMap(({ path, messages }) =>
    messages
      .filter((message) => verbose || isPrinted(message, printed))
      .map((message) => messageLine(path, message)),
  )
  const { fail, message, info } = report.counts
  return [...lines, ...ruleLines(report, verbose), figuresText({ error: fail, message, remark: info })]
}

/** `2021-07.txt:41:1 message Unexpected …  source-line-missing` */
export function messageLine(path: string, { line, column, severity, reason, rule }: ReportedMessage): string {
  return `${path}:${line}:${column} ${severity} ${reason}  ${rule}`
}

function isPrinted({ severity, rule }: ReportedMessage, printed: Map<string, number>): boolean {
  if (severity === 'info') return false
  const count = (printed.get(rule) ?? 0) + 1
  printed.set(rule, count)
  return count <= printedOfRule
}

function ruleLines({ rules }: Report, verbose: boolean): string[] {
  const width = Math.max(0, ...rules.map(({ rule }) => rule.length))
  const lines = rules.map(
    ({ rule, severity, count }) => `  ${rule.padEnd(width)}  ${severity.padEnd(7)} ${count}`,
  )
  const hidden = !verbose && rules.some(({ severity, count }) => severity === 'info' || count > printedOfRule)
  return lines.length === 0 ? [] : [words.byRule, ...lines, ...(hidden ? [words.moreWithVerbose] : [])]
}
