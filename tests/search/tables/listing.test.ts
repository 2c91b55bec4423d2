import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SearchDocument } from '../../../src/search/document.ts'
import { namesOf } from '../../../src/search/tables/facet-kind.ts'
import { encodeListing, type ListedArticle, readListing } from '../../../src/search/tables/listing.ts'
import { document } from '../arbitrary-document.ts'

test('articles are listed as they were written', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 4 }), (documents) => {
      const read = readListing(encodeListing(documents))
      const plain = ({ id, url, headline, date, ...more }: SearchDocument | ListedArticle) => [
        [id, url, headline, date],
        [more.kicker, more.subtitle, more.printedSource, more.printedSeries],
      ]
      expect(read.map(plain)).toEqual(documents.map(plain))
      for (const [index, listed] of read.entries()) {
        const written = documents[index]
        if (!written) continue
        const [source, series, people, places] = (['source', 'series', 'person', 'place'] as const).map(
          (kind) => namesOf(written, kind).map(({ name }) => name),
        )
        expect([listed.source ?? '', listed.series ?? '']).toEqual([source?.[0] ?? '', series?.[0] ?? ''])
        expect(listed.people.join('\n')).toEqual(people?.join('\n'))
        expect(listed.places.join('\n')).toEqual(places?.join('\n'))
      }
    }),
  )
})
