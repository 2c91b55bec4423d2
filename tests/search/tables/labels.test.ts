import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeLabels, readLabels } from '../../../src/search/tables/labels.ts'
import { nameFolders } from '../../../src/search/tables/record-format.ts'
import { facetKind, nameIn } from '../arbitrary-document.ts'

test('names are read as they were written, those that are gone too', () => {
  const labels = facetKind.chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      names: fc.array(fc.option(nameIn(nameFolders[kind]), { nil: undefined })),
    }),
  )
  fc.assert(
    fc.property(labels, ({ kind, names }) => {
      expect(readLabels(encodeLabels(names, kind), kind)).toEqual(names)
    }),
  )
})
