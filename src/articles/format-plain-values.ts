import { isListedScalar, isPlainScalar } from './plain-front-matter.ts'

/** What YAML takes for a number, a truth value or nothing, where it stands without quotation marks. */
const meansOther = /^(?:0x[\da-f]+|0o[0-7]+|[\d.]+(?:e[-+]?\d+)?|true|false|null)$/i

/** A mark that would make a key of what stands before it, or a list's item. */
const endsOtherwise = /[:-]$/

/**
 * Write values as YAML, without the library, where each is a plain string, a list of such or the references to bulletins.
 *
 * @returns exactly what the library writes, or `undefined` where a value has any other form: then ask the library
 */
export function formatPlainValues(values: Readonly<Record<string, unknown>>): string | undefined {
  let text = ''
  for (const [key, value] of Object.entries(values)) {
    const line = key === 'bulletin' ? referenceLines(value) : valueLine(key, value)
    if (line === undefined) return undefined
    text += line
  }
  return text
}

function valueLine(key: string, value: unknown): string | undefined {
  if (typeof value === 'string') return isPlain(value) ? `${key}: ${value}\n` : undefined
  if (!Array.isArray(value) || !flowLists.has(key) || !value.every(isListed)) return undefined
  return `${key}: [${value.join(', ')}]\n`
}

/** Lists that stand in one line. */
export const flowLists: ReadonlySet<string> = new Set(['people', 'places', 'organizations', 'events'])

function referenceLines(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  let text = 'bulletin:\n'
  for (const { file, lines, sha256 } of value) {
    if (![file, lines, sha256].every(isListed)) return undefined
    text += `  - {file: ${file}, lines: ${lines}, sha256: ${sha256}}\n`
  }
  return text
}

function isPlain(value: string): boolean {
  return isPlainScalar(value) && isItself(value)
}

function isListed(value: unknown): boolean {
  return typeof value === 'string' && isListedScalar(value) && isItself(value)
}

function isItself(value: string): boolean {
  return !meansOther.test(value) && !endsOtherwise.test(value)
}
