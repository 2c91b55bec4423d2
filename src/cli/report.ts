import { join, relative } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from '../diagnostics/rules.ts'

/** What a run has to say about its input: plain data, for every way of showing it. */
export interface Report {
  /** By path; none without messages. */
  readonly files: readonly FileReport[]
  /** How often each rule spoke: errors before messages before remarks, the most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[]
  readonly counts: Readonly<Record<Severity, number>>
}

/** One file's messages, by place. */
export interface FileReport {
  /** Relative to the working directory. */
  readonly path: string
  readonly messages: readonly ReportedMessage[]
}

/** One message; lines and columns count from 1. */
export interface ReportedMessage {
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly reason: string
  readonly rule: string
}

const severities: readonly Severity[] = ['fail', 'message', 'info']

/** Gather the messages of a run's files. */
export function makeReport(files: readonly VFile[]): Report {
  const reported = files.filter(({ messages }) => messages.length > 0).map(fileReport)
  const messages = reported.flatMap((file) => file.messages)
  return {
    files: reported.sort((a, b) => order(a.path, b.path)),
    rules: countRules(messages),
    counts: {
      fail: messages.filter(({ severity }) => severity === 'fail').length,
      message: messages.filter(({ severity }) => severity === 'message').length,
      info: messages.filter(({ severity }) => severity === 'info').length,
    },
  }
}

/** A file's path as a person would type it here. */
export function shownPath({ cwd, path }: Pick<VFile, 'cwd' | 'path'>): string {
  return relative(process.cwd(), join(cwd, path))
}

/** The messages of one file, in order. */
export function reportedMessages({ messages }: Pick<VFile, 'messages'>): ReportedMessage[] {
  return messages.map(reportedMessage).sort((a, b) => a.line - b.line || a.column - b.column)
}

function fileReport(file: VFile): FileReport {
  return { path: shownPath(file), messages: reportedMessages(file) }
}

function reportedMessage(message: VFileMessage): ReportedMessage {
  return {
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: severityOf(message),
    reason: message.reason,
    rule: message.ruleId ?? '',
  }
}

/** `report` says it by vfile's `fatal`. */
function severityOf({ fatal }: VFileMessage): Severity {
  return fatal === true ? 'fail' : fatal === false ? 'message' : 'info'
}

function countRules(messages: readonly ReportedMessage[]): Report['rules'] {
  const rules = new Map<string, { rule: string; severity: Severity; count: number }>()
  for (const { rule, severity } of messages) {
    const counted = rules.get(rule) ?? { rule, severity, count: 0 }
    counted.count++
    rules.set(rule, counted)
  }
  return [...rules.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      order(a.rule, b.rule),
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
