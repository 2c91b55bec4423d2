import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { type ArgsDef, renderUsage, runCommand, type SubCommandsDef } from 'citty'
import { nearestWord } from '../text/nearest-word.ts'
import { BusyError } from './build-lock.ts'
import { checkOptions } from './check-options.ts'
import { describeDiskError } from './disk-error.ts'
import { type FinishOptions, finishWith } from './finish.ts'
import { InputError } from './input-error.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/** Each is loaded when it is called, so that `--help` answers at once. */
const commands: SubCommandsDef = {
  import: () => import('./commands/import.ts').then((module) => module.importCommand),
  build: () => import('./commands/build.ts').then((module) => module.buildCommand),
  export: () => import('./commands/export.ts').then((module) => module.exportCommand),
  check: () => import('./commands/check.ts').then((module) => module.checkCommand),
  names: () => import('./commands/names.ts').then((module) => module.namesCommand),
  serve: () => import('./commands/serve.ts').then((module) => module.serveCommand),
}

const program = { meta: { name: 'yaowen', description: words.program }, subCommands: commands }

/**
 * Run one command. Sets `process.exitCode`: 0 fine, 1 errors in the input or another build at work, 2 wrong usage.
 *
 * @param argv - what stands behind `yaowen`
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await run(argv)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${words.usage.seeHelp(helpFor(argv))}`)
      process.exitCode = 2
    } else if (error instanceof BusyError) {
      console.error(error.message)
      process.exitCode = 1
    } else if (error instanceof InputError) finishWith(error.files, asked(argv))
    else {
      const onDisk = describeDiskError(error)
      if (onDisk === undefined) console.error(words.crashed)
      console.error(onDisk ?? error)
      process.exitCode = 1
    }
  }
}

async function run([name, ...rest]: readonly string[]): Promise<void> {
  if (name === '--help' || name === '-h') return print(await renderUsage(program))
  if (name === '--version' || name === '-v') return print(version())
  if (name === undefined) throw new UsageError(`${words.usage.noCommand} ${Object.keys(commands).join(', ')}`)
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!found) throw new UsageError(unknownCommand(name))
  const command = await (typeof found === 'function' ? found() : found)
  if (rest.includes('--help') || rest.includes('-h')) return print(await renderUsage(command, program))
  checkOptions(rest, (command.args ?? {}) as ArgsDef)
  await runCommand(command, { rawArgs: [...rest] })
}

/** citty colours its help wherever it goes; we only on a terminal, and only when asked to. */
function print(text: string): void {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const plain = !process.stdout.isTTY || Boolean(process.env.NO_COLOR)
  console.log(plain ? stripVTControlCharacters(lines.join('\n')) : lines.join('\n'))
}

function unknownCommand(name: string): string {
  const near = nearestWord(name, Object.keys(commands))
  const list = Object.keys(commands).join(', ')
  const unknown = name.startsWith('-') ? words.usage.unknownOption(name) : words.usage.unknownCommand(name)
  return `${unknown} ${list}${near ? words.usage.didYouMean(near) : ''}`
}

/** How the report was asked for, where a command could not get as far as to print it. */
function asked(argv: readonly string[]): FinishOptions {
  const json = /(?:^| )--format[ =]json(?: |$)/.test(argv.join(' '))
  return { verbose: argv.includes('--verbose'), format: json ? 'json' : 'text' }
}

function helpFor([name = '']: readonly string[]): string {
  return Object.hasOwn(commands, name) ? `yaowen ${name}` : 'yaowen'
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}
