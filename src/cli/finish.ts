import type { VFile } from 'vfile'
import { countMessages, messageLines } from './print-report.ts'
import { figuresText } from './words.ts'

/** Print the messages and their sum, and set the exit code: 1 where a file could not be used. */
export function finishWith(files: readonly VFile[], verbose: boolean): void {
  const lines = messageLines(files, new Set(verbose ? ['fail', 'message', 'info'] : ['fail', 'message']))
  for (const line of lines) console.log(line)
  const { fail, message, info } = countMessages(files)
  console.log(figuresText({ error: fail, message, remark: info }))
  if (fail > 0) process.exitCode = 1
}
