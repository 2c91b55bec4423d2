import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Place, report } from '../diagnostics/report.ts'
import { isReadable } from '../diagnostics/report-unreadable.ts'
import { type Authority, type AuthorityEntry, authorityKinds, gatherAuthority } from './authority.ts'
import { authorityFileSchema } from './authority-schema.ts'
import { checkClaims } from './check-claims.ts'
import { mergeEntries, type PlacedEntry } from './merge-entries.ts'

/**
 * Read `people.yaml`, `places.yaml`, `organizations.yaml` and `sources.yaml`: a person's decisions about names.
 *
 * What cannot be obeyed is reported on its file with its line (rules `authority-…`), never thrown; a file that is not
 * sound decides nothing.
 */
export function parseAuthority(files: readonly VFile[]): Authority {
  const placed = files.flatMap(readAuthorityFile)
  return gatherAuthority(
    authorityKinds.flatMap((kind) => decide(placed.filter((entry) => entry.kind === kind))),
  )
}

function decide(entries: readonly PlacedEntry[]): AuthorityEntry[] {
  const merged = mergeEntries(entries)
  checkClaims(merged)
  return merged.map(({ entry }) => entry)
}

function readAuthorityFile(file: VFile): PlacedEntry[] {
  const kind = authorityKinds.find((known) => file.basename === `${known}.yaml`)
  if (!kind) {
    const expected = authorityKinds.map((known) => `\`${known}.yaml\``).join(', ')
    const reason = `Unexpected file among the authority files, expected ${expected}, rename or remove it`
    report(file, 'authority-file-unknown', undefined, reason)
    return []
  }
  if (!isReadable(file)) return []
  if (typeof file.value !== 'string' && !isUtf8(file.value ?? new Uint8Array())) {
    report(file, 'authority-syntax', undefined, 'Unexpected encoding, expected UTF-8, save the file as UTF-8')
    return []
  }
  const lines = new LineCounter()
  // Counted lines would begin with the mark that some editors put there.
  const document = parseDocument(String(file).replace(/^\ufeff/, ''), {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
  })
  const entries = document.errors.length === 0 ? checkEntries(file, document, lines) : undefined
  for (const error of document.errors)
    report(
      file,
      'authority-syntax',
      placeAt(lines, error.pos[0]),
      `Unexpected YAML, ${error.message}, mend the line`,
    )
  return (entries ?? []).map((written, index) => ({
    file,
    kind,
    written,
    line: placeOf(document, lines, [index])?.line ?? 1,
  }))
}

function checkEntries(file: VFile, document: Document.Parsed, lines: LineCounter) {
  const result = authorityFileSchema.safeParse(plainValue(document))
  if (result.success) return result.data ?? []
  for (const issue of result.error.issues) reportIssue(file, document, lines, issue)
  return undefined
}

/** A file of aliases upon aliases makes `toJS` throw; such a file is no list of entries either. */
function plainValue(document: Document.Parsed): unknown {
  if (document.contents === null) return null
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

function reportIssue(file: VFile, document: Document.Parsed, lines: LineCounter, issue: z.core.$ZodIssue) {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys')
    for (const key of issue.keys)
      report(
        file,
        'authority-value',
        placeOf(document, lines, path, key),
        `Unexpected key \`${key}\`, expected one that docs/entities.md names, correct or remove it`,
      )
  else
    report(
      file,
      'authority-value',
      placeOf(document, lines, path),
      `Unexpected value of \`${shownPath(path)}\`, ${issue.message}, correct it`,
    )
}

/** Without the entry's number, which the line says. */
function shownPath(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'the file' : path.slice(1).join('.') || 'entry'
}

/** Where a value, or the key `key` in it, stands; the nearest value around it where it is not written at all. */
function placeOf(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
  key?: string,
): Place | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === key)
    if (pair && isNode(pair.key) && pair.key.range) return placeAt(lines, pair.key.range[0])
  }
  if (isNode(node) && node.range) return placeAt(lines, node.range[0])
  return path.length === 0 ? undefined : placeOf(document, lines, path.slice(0, -1))
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
