import { type ParseArgsConfig, parseArgs } from 'node:util'
import { checkOptions } from '../../src/cli/check-options.ts'
import { allowClosedPipe } from '../../src/cli/closed-pipe.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** What a command was given: its options' values, and files. */
type Given<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>

/** Run a command with what its command line gives; what its user gave wrong is told in a line, without a trace. */
export async function runCommand<const T extends Options>(
  options: T,
  command: (given: Given<T>) => void | Promise<void>,
): Promise<void> {
  allowClosedPipe()
  try {
    const args = process.argv.slice(2)
    checkOptions(args, options, true)
    await command(parseArgs({ args, options, allowPositionals: true as const }))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

/** A number given on the command line; `usual` where none is given. */
export function numberOf(option: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual
  const value = Number(given)
  if (given.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new UsageError(`Unexpected number \`${given}\` for \`--${option}\`, expected 0 or more`)
  return value
}
