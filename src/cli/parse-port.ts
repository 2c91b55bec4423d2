import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

const lastPort = 65535

/**
 * Read a port of the command line; 0 is any that is free.
 *
 * @throws {UsageError} where it is none
 */
export function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > lastPort)
    throw new UsageError(words.usage.notAPort(text, lastPort))
  return Number(text)
}
