import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { type Place, report } from '../diagnostics/report.ts'
import { isReadable } from '../diagnostics/report-unreadable.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Article } from './article.ts'
import { type FrontMatter, frontMatterKeys, frontMatterSchema } from './front-matter.ts'
import { type FrontMatterYaml, readFrontMatterYaml } from './front-matter-yaml.ts'
import { readPlainFrontMatter } from './plain-front-matter.ts'
import { splitArticleFile } from './split-article-file.ts'

/**
 * Read one article file: its text in `file.value`.
 *
 * @returns `undefined` where the front matter is not right: every fault is then a message with its line and key
 */
export function parseArticleFile(file: VFile): Article | undefined {
  if (!isText(file)) return undefined
  const split = splitArticleFile(String(file))
  if ('reason' in split) {
    report(file, 'front-matter-syntax', { line: split.line }, split.reason)
    return undefined
  }
  const frontMatter = readWellFormed(split.yaml) ?? readFrontMatter(file, readFrontMatterYaml(split.yaml))
  return frontMatter && { ...present(frontMatter), body: split.body }
}

/** Bytes that are no UTF-8 are refused: written back, they would be spoilt. */
function isText(file: VFile): boolean {
  if (!isReadable(file)) return false
  if (typeof file.value === 'string' || isUtf8(file.value ?? new Uint8Array())) return true
  report(file, 'article-encoding', undefined, 'Unexpected encoding, expected UTF-8, save the file as UTF-8')
  return false
}

/** Most files: no fault, in the import's own form. */
function readWellFormed(yaml: string): FrontMatter | undefined {
  const values = readPlainFrontMatter(yaml)
  return values && frontMatterSchema.safeParse(values).data
}

/** The front matter's values, judged. */
function readFrontMatter(file: VFile, yaml: FrontMatterYaml): FrontMatter | undefined {
  for (const { place, what } of yaml.errors)
    report(
      file,
      'front-matter-syntax',
      place,
      `Unexpected YAML: ${what}; quote the value, or mend its indentation`,
    )
  if (yaml.errors.length > 0) return undefined
  const result = frontMatterSchema.safeParse(yaml.values)
  if (result.success) return result.data
  for (const issue of result.error.issues)
    for (const { place, reason } of faults(issue, yaml)) report(file, 'front-matter-value', place, reason)
  return undefined
}

interface Fault {
  readonly place: Place
  readonly reason: string
}

function faults(issue: z.core.$ZodIssue, yaml: FrontMatterYaml): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      place: yaml.placeOfKey([...issue.path, key]),
      reason: unknownKey(key, issue.path),
    }))
  const key = keyPath(issue.path)
  const value = valueAt(yaml.values, issue.path)
  if (value === undefined)
    return [
      {
        place: yaml.placeOf(issue.path.slice(0, -1)),
        reason: `Missing key \`${key}\`, expected ${issue.message}, add it`,
      },
    ]
  return [
    {
      place: yaml.placeOf(issue.path),
      reason: `Unexpected ${shown(value)}${key && ` in \`${key}\``}, expected ${issue.message}`,
    },
  ]
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const near = path.length === 0 ? nearestWord(key, frontMatterKeys) : undefined
  const advice = near ? `write \`${near}\`` : 'take it out'
  return `Unexpected key \`${keyPath([...path, key])}\`, expected one of the article's keys, ${advice}`
}

/** `bulletin[0].lines` */
function keyPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('')
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    values,
  )
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `\`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``
  return Array.isArray(value) ? 'list' : 'map'
}

/** Without the optional keys that are not there. */
function present(frontMatter: FrontMatter): Omit<Article, 'body'> {
  return Object.fromEntries(
    Object.entries(frontMatter).filter(([, value]) => value !== undefined),
  ) as unknown as Omit<Article, 'body'>
}
