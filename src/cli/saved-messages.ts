import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { addMessage } from '../diagnostics/report.ts'
import type { RuleId } from '../diagnostics/rules.ts'

/** A message as JSON keeps it. */
export type SavedMessage = Partial<Pick<VFileMessage, 'ruleId' | 'source' | 'place' | 'fatal'>> &
  Pick<VFileMessage, 'reason'>

/** Rules that tell what an import did, not what it found: the next one will not say it. */
export const saidOnce: ReadonlySet<string | undefined> = new Set([
  'article-restored',
  'article-in-several-bulletins',
] satisfies RuleId[])

/** What is to be kept of a message. */
export function savedMessage({ reason, ruleId, source, place, fatal }: VFileMessage): SavedMessage {
  return { reason, ruleId, source, place, fatal }
}

/** Say again on a file what was said before. */
export function sayAgain(file: VFile, messages: readonly SavedMessage[]): void {
  for (const { reason, ruleId, source, place, fatal } of messages) {
    const message = addMessage(file, reason, { ruleId, source, place })
    message.fatal = fatal ?? undefined
  }
}

/** Files that have messages: the others need not stay in memory, nor the text of these. */
export function onlyTold(files: readonly VFile[]): readonly VFile[] {
  const told = files.filter(({ messages }) => messages.length > 0)
  for (const file of told) file.value = ''
  return told
}
