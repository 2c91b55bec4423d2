import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type RuleId, rules, type Severity, type Stage } from './rules.ts'

/** A place in a file: 1-based lines and columns (columns count UTF-16 units). */
export interface Place {
  readonly line: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/**
 * Say something about a file. The rule decides the severity; nothing is thrown.
 *
 * @param reason - one sentence: *Unexpected X, expected Y, do Z*, values in backticks
 * @returns the message, already on `file.messages`
 */
export function report(file: VFile, ruleId: RuleId, place: Place | undefined, reason: string): VFileMessage {
  const rule: { readonly stage: Stage; readonly severity: Severity } = rules[ruleId]
  const message = file.message(reason, {
    ruleId,
    source: rule.stage,
    ...(place && { place: positionOf(place) }),
  })
  message.fatal = rule.severity === 'fail' ? true : rule.severity === 'info' ? undefined : false
  return message
}

function positionOf({ line, column = 1, endLine, endColumn }: Place) {
  const start = { line, column }
  return endLine === undefined ? start : { start, end: { line: endLine, column: endColumn ?? 1 } }
}
