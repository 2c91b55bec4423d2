import { parseArgs } from 'node:util'
import { nearestWord } from '../text/nearest-word.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'

/** The options of a command, by name, as citty and `parseArgs` have them. */
export type CommandOptions = Readonly<Record<string, CommandOption>>

interface CommandOption {
  readonly type?: string | undefined
  /** What an `enum` may be. */
  readonly options?: readonly string[] | undefined
  /** May be given several times. */
  readonly multiple?: boolean | undefined
}

/**
 * Refuse what citty lets pass: options that a command does not have, options without their value, and a second
 * value of an option that has one.
 *
 * @param takesFiles - whether the command takes arguments that are no options
 * @throws {UsageError} at the first of them
 */
export function checkOptions(rawArgs: readonly string[], options: CommandOptions, takesFiles = false): void {
  const { tokens } = parseArgs({
    args: [...rawArgs],
    options: Object.fromEntries(
      Object.entries({ ...options, help: { type: 'boolean' as const } }).map(([name, { type }]) => [
        name,
        { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional' && !takesFiles)
      throw new UsageError(words.usage.unexpectedArgument(token.value))
    if (token.kind === 'option') {
      checkOption(token, options)
      refuseSecond(token, options, given)
    }
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: CommandOptions): void {
  if (name === 'help' || rawName === '-h') return
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) throw new UsageError(unknownOption(rawName, Object.keys(options)))
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(words.usage.unexpectedValue(rawName))
    return
  }
  if (!value || (!inlineValue && value.startsWith('-')))
    throw new UsageError(words.usage.missingValue(rawName))
  if (option.type === 'enum' && !option.options?.includes(value))
    throw new UsageError(words.usage.oneOf(rawName, value, option.options ?? []))
}

/** Only the last would count, and nobody would be told. */
function refuseSecond({ name, rawName }: OptionToken, options: CommandOptions, given: Set<string>): void {
  const { type, multiple = false } = options[name] ?? {}
  if (type !== 'boolean' && !multiple && given.has(name))
    throw new UsageError(words.usage.givenTwice(rawName))
  given.add(name)
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const near = nearestWord(rawName.replace(/^-+/, ''), names)
  const list = names.map((name) => `--${name}`).join(', ')
  return `${words.usage.unknownOption(rawName)} ${list}${near ? words.usage.didYouMean(`--${near}`) : ''}`
}
