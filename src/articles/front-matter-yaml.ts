import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml'
import type { Place } from '../diagnostics/report.ts'

/** A front matter as YAML, before any of its values is judged. */
export interface FrontMatterYaml {
  readonly document: Document.Parsed<ParsedNode, true>
  /** Strings, lists and maps; empty values are left out. */
  readonly values: unknown
  /** What is not YAML, in order. */
  readonly errors: readonly { readonly place: Place; readonly what: string }[]
  /** Where a path's value stands; of a key without a value, the key. */
  placeOf(path: readonly PropertyKey[]): Place
  /** Where the key itself stands. */
  placeOfKey(path: readonly PropertyKey[]): Place
}

/**
 * Read the lines between the two `---` of an article file.
 *
 * Every scalar stays the string that is written there: no dates, no booleans, no numbers.
 *
 * @param text - from the end of the first `---` on, so that its first line is the file's first
 */
export function readFrontMatterYaml(text: string): FrontMatterYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  const { values, aliases } = valuesOf(document)
  const errors = document.errors.map((error) => ({ place: place(error.pos[0]), what: error.message }))
  return {
    document,
    values,
    errors: [
      ...errors,
      ...aliases.map((offset) => ({ place: place(offset), what: 'A value that begins with *' })),
    ],
    placeOf: (path) => place(offsetOf(document, path)),
    placeOfKey: (path) => place(keyOffsetOf(document, path)),
  }
}

/** Aliases are refused: a front matter needs none, and they can make a short file huge. */
function valuesOf(document: Document.Parsed): { values: unknown; aliases: number[] } {
  const aliases: number[] = []
  visit(document, {
    Alias(_, { range }) {
      aliases.push(range?.[0] ?? 0)
    },
  })
  const sound = document.errors.length === 0 && aliases.length === 0
  return { values: sound ? withoutEmpty(document.toJS() ?? {}) : {}, aliases }
}

/** `source:` with nothing behind it is the same as no `source`. */
function withoutEmpty(values: unknown): unknown {
  if (values === '') return {}
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isScalar(node) || isCollection(node)) return node.range?.[0] ?? 0
  return keyOffsetOf(document, path)
}

function keyOffsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true)
  const key = path.at(-1)
  if (!isMap(parent)) return 0
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : (parent.range?.[0] ?? 0)
}
