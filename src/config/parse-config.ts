import type { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../diagnostics/report.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { oneLine } from '../text/one-line.ts'
import { type ArchiveConfig, archiveConfigSchema } from './archive-config.ts'

/** Of a value that a message shows, in characters. */
const longestValue = 60

/**
 * Check what `archive.config.ts` exports.
 *
 * @param file - the file that it came from: every fault becomes a message on it, with the key's path
 * @returns `undefined` where something is wrong
 */
export function parseConfig(value: unknown, file: VFile): ArchiveConfig | undefined {
  const result = archiveConfigSchema.safeParse(value ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues)
    for (const reason of reasons(issue, value)) report(file, 'config-value', undefined, reason)
  return undefined
}

function reasons(issue: z.core.$ZodIssue, config: unknown): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path))
  const key = issue.path.join('.')
  const value = shown(issue.path.reduce<unknown>(step, config))
  const expected = expectation(issue)
  return [
    `Unexpected \`${value}\`${key && ` in \`${key}\``}, expected ${expected}, change it in the configuration`,
  ]
}

/** A message is one line, and a value may be a whole file. */
function shown(value: unknown): string {
  const characters = [
    ...oneLine(value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? 'nothing')),
  ]
  return characters.length > longestValue
    ? `${characters.slice(0, longestValue).join('')}…`
    : characters.join('')
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const near = nearestWord(key, keysAt(path))
  return `Unexpected key \`${[...path, key].join('.')}\`, expected one of ${keysAt(path)
    .map((name) => `\`${name}\``)
    .join(', ')}, ${near ? `write \`${near}\`` : 'take it out'}`
}

/** The keys of the schema at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = archiveConfigSchema
  for (const key of path) schema = partOf(inner(schema), key)
  const shape = (inner(schema) as { shape?: object } | undefined)?.shape
  return shape ? Object.keys(shape) : []
}

/** A key of an object, or what a list is made of. */
function partOf(schema: unknown, key: PropertyKey): unknown {
  const { shape, def } = (schema ?? {}) as {
    shape?: Record<PropertyKey, unknown>
    def?: { element?: unknown }
  }
  return shape?.[key] ?? def?.element
}

/** Through `.default()`, `.prefault()`, `.optional()` and `.transform()`. */
function inner(schema: unknown): unknown {
  const def = (schema as { def?: { innerType?: unknown; in?: unknown } } | undefined)?.def
  const wrapped = def?.innerType ?? def?.in
  return wrapped === undefined ? schema : inner(wrapped)
}

function expectation(issue: z.core.$ZodIssue): string {
  const key = String(issue.path.at(-1) ?? '')
  if (issue.code === 'custom') return issue.message
  if (Object.hasOwn(expectations, key)) return expectations[key as keyof typeof expectations]
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`
    default:
      return issue.message
  }
}

/** What a limit counts. */
function unitOf(origin: string, limit: number | bigint): string {
  if (origin !== 'string') return ''
  return limit === 1 ? ' character' : ' characters'
}

/** Where the schema's own words would not help. */
const expectations = {
  url: 'a host like `https://example.org`; a folder of it belongs into `pathPrefix`',
  pathPrefix: 'a path like `/archive/`, with a slash at both ends',
  reportTo: 'an e-mail address or an address that begins with `https://`',
} as const
