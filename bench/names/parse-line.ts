import type { z } from 'zod'
import { UsageError } from '../../src/cli/usage-error.ts'

/**
 * Read one line of a file of JSON lines.
 *
 * @param place - file and line, for errors
 * @param expected - what a line is: `a labelled story`
 * @throws {UsageError} where it is something else
 */
export function parseLine<T>(schema: z.ZodType<T>, line: string, place: string, expected: string): T {
  const result = schema.safeParse(parseJson(line))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const key = issue?.path.join('.')
  throw new UsageError(
    `${place}: Unexpected ${key ? `value of \`${key}\`` : 'line'}, expected ${expected}, as docs/entities.md describes, correct it`,
  )
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
