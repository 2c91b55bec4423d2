import type { ArgsDef } from 'citty'
import type { Screen } from './show-progress.ts'
import { words } from './words.ts'

/** The options of every command that ends in a report. */
export const reportOptions = {
  format: {
    type: 'enum',
    options: ['text', 'json'],
    default: 'text',
    description: words.options.format,
  },
  verbose: { type: 'boolean', description: words.options.verbose },
} as const satisfies ArgsDef

/** Where the stages' lines go: JSON has the standard output for itself. */
export function screenOf(format: string): Screen {
  return format === 'json' ? process.stderr : process.stdout
}
