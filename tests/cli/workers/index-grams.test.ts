import { expect, test } from 'vitest'
import { indexGramsInThread } from '../../../src/cli/workers/index-grams.ts'
import { FieldTexts } from '../../../src/search/grams/field-texts.ts'
import { indexGramsHere } from '../../../src/search/grams/gram-indexer.ts'
import { fold } from '../../../src/text/fold.ts'
import { generatedArchive } from '../../search/generated-archive.ts'

test('a thread of its own makes the same bytes', { timeout: 60_000 }, async () => {
  const texts = () => {
    const all = new FieldTexts()
    for (const { headline, blocks } of generatedArchive(30)) all.add(fold(headline), fold(blocks.join('\n')))
    return all
  }
  const here = await indexGramsHere(texts())
  expect(here.files.length).toBeGreaterThan(0)
  expect(await indexGramsInThread(2, 0)(texts())).toEqual(here)
  expect(await indexGramsInThread(1, 0)(texts())).toEqual(here)
})
