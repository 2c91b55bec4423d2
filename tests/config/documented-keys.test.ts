import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { archiveConfigSchema } from '../../src/config/archive-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'

const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/configuration.md'), 'utf8')

/** Lines of its tables: key and default. */
const rows = [...page.matchAll(/^\| `([^`]+)` +\|[^|]+\| +(?:`([^`]+)`|–) +\|[^|]*\S[^|]*\|$/gm)].map(
  ([, key = '', value]) => [key, value] as const,
)

/** What is looked at of a zod schema. */
interface Schema {
  readonly shape?: Readonly<Record<string, Schema>>
  readonly def: { readonly innerType?: Schema; readonly in?: Schema; readonly element?: Schema }
}

/** Keys that are no groups. */
function keysOf(schema: Schema, path: string): string[] {
  const { innerType, in: before, element } = schema.def
  const wrapped = innerType ?? before
  if (wrapped) return keysOf(wrapped, path)
  if (schema.shape)
    return Object.entries(schema.shape).flatMap(([key, part]) => keysOf(part, path ? `${path}.${key}` : key))
  const parts = element ? keysOf(element, `${path}[]`).filter((key) => key !== `${path}[]`) : []
  return [path, ...parts]
}

test('docs/configuration.md has every key, and no other', () => {
  const keys = keysOf(archiveConfigSchema as unknown as Schema, '')
  expect(keys).toContain('bulletins.styles[].furniture[].kind')
  expect(rows.map(([key]) => key).sort()).toEqual(keys.sort())
})

test.each(rows)('%s has the default %s', (key, value) => {
  const config: unknown = parseConfig({}, new VFile())
  const found = key
    .split('.')
    .reduce((group, part) => (group as Record<string, unknown> | undefined)?.[part], config)
  expect(JSON.stringify(found)).toBe(value)
})
