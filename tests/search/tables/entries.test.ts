import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeEntry, readEntry } from '../../../src/search/tables/entries.ts'
import { nameFolders } from '../../../src/search/tables/record-format.ts'
import { facetKind, nameIn } from '../arbitrary-document.ts'

const entry = facetKind.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    name: nameIn(nameFolders[kind]).map(wellFormed),
    articles: fc.uniqueArray(fc.nat({ max: 100_000 })).map((articles) => articles.sort((a, b) => a - b)),
  }),
)

/** An entry's name is kept as UTF-8, which has no half surrogates. */
function wellFormed<T extends { readonly name: string; readonly id: string; readonly url: string }>(
  name: T,
): T {
  const clean = (text: string) => text.replace(/\p{Cs}/gu, '')
  return { ...name, name: clean(name.name), id: clean(name.id), url: clean(name.url) }
}

test('an entry is read as it was written', () => {
  fc.assert(
    fc.property(entry, (written) => {
      const { name, articles } = readEntry(encodeEntry(written), written.kind)
      expect({ ...name }).toEqual({ ...written.name })
      expect(articles).toEqual(written.articles)
    }),
  )
})
