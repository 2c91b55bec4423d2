import { UsageError } from '../../src/cli/usage-error.ts'

/** Run a command; what its user gave wrong is told in a line, without a trace. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
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
