import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'
import { hostileLine, hostileText, lawRuns } from './arbitrary.ts'
import { ArchiveFolder, item } from './archive-folder.ts'

const folder = join(import.meta.dirname, '../fixtures/bulletins')

/** Every line of every fixture, to be put together at random. */
const printed = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name, 'bulletin.txt'), 'utf8').split('\n'),
)
const lines = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...printed) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join('\n'))
const items = fc
  .array(
    fc
      .tuple(hostileLine, hostileText, hostileLine)
      .map(([headline, text, source]) => item(headline, text, source)),
    { maxLength: 3 },
  )
  .map((all) => all.join(''))

test('of a new file, what it says is told beside its text, to the last key', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(hostileLine, fc.oneof(lines, items), async (path, text) => {
      const { result } = await new ArchiveFolder({ [path]: text }).import()
      for (const { path, after, article } of result.plan.changes) {
        told += 1
        const file = new VFile({ path, value: after.toWellFormed() })
        // In one order: what is made of it is compared as text.
        expect(JSON.stringify(article)).toBe(JSON.stringify(parseArticleFile(file)))
        expect(article).toEqual(parseArticleFile(file))
        expect(file.messages.map(String)).toEqual([])
      }
    }),
    lawRuns(200),
  )
  expect(told).toBeGreaterThan(100)
})
