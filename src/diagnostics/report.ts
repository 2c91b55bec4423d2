import type { VFile } from 'vfile'
import type { Options as MessageOptions, VFileMessage } from 'vfile-message'
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
  const options = { ruleId, source: rule.stage, ...(place && { place: positionOf(place) }) }
  const message = addMessage(file, reason, options)
  message.fatal = rule.severity === 'fail' ? true : rule.severity === 'info' ? undefined : false
  return message
}

/**
 * Put a message on a file, without the stack that Node notes for every error: nobody reads it, and it takes more time than
 * all the rest of a message.
 */
export function addMessage(file: VFile, reason: string, options: MessageOptions): VFileMessage {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return file.message(reason, options)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function positionOf({ line, column = 1, endLine, endColumn }: Place) {
  const start = { line, column }
  return endLine === undefined ? start : { start, end: { line: endLine, column: endColumn ?? 1 } }
}
