import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/diagnostics/rules.ts'

const root = resolve(import.meta.dirname, '../..')
const headings = [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
  (match) => match[1],
)

/** Every test and every expected list of messages, but this file. */
const provoked = readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /(?:\.test\.tsx?|messages\.txt)$/.test(entry.name) && entry.name !== 'rules.test.ts',
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

test.each(Object.keys(rules))('%s has a heading in docs/rules.md and a test that provokes it', (rule) => {
  expect(headings.filter((heading) => heading === rule)).toHaveLength(1)
  expect(new RegExp(`(?<![\\w-])${rule}(?![\\w-])`).test(provoked)).toBe(true)
})

test('docs/rules.md tells of no rule that is not there', () => {
  expect(headings.filter((heading) => !Object.hasOwn(rules, heading ?? ''))).toEqual([])
})
