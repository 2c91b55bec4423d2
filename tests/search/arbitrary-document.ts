import fc from 'fast-check'
import type { SearchDocument, SearchName } from '../../src/search/document.ts'
import { facetKinds } from '../../src/search/tables/facet-kind.ts'
import { nameFolders } from '../../src/search/tables/record-format.ts'
import { parseIsoDate } from '../../src/text/iso-date.ts'

/** Text of one line: anything but what ends it, surrogate halves too. */
export const line = fc.string({
  unit: fc.constantFrom('甲', '乙', 'a', '0', ' ', '"', '|', ',', '𠮷', '\ud842', '，', '\u0000', 'é'),
  maxLength: 12,
})

/** A name with a page where it is expected, elsewhere, or nowhere. */
export function nameIn(folder: string): fc.Arbitrary<SearchName> {
  return fc
    .record({ name: line, id: fc.option(line), url: fc.option(fc.constantFrom('', '/elsewhere/')) })
    .map(({ name, id, url }) => ({ name, id: id ?? name, url: url ?? `/${folder}/${id ?? name}/` }))
}

export const facetKind = fc.constantFrom(...facetKinds)

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => parseIsoDate(date.toISOString().slice(0, 10)))

const namesIn = (folder: string) => fc.array(nameIn(folder), { maxLength: 3 })

/** Any article that the search may be given. */
export const document: fc.Arbitrary<SearchDocument> = fc
  .record({
    id: line,
    url: fc.option(fc.constant('/withdrawn/')),
    headline: line,
    blocks: fc.array(line, { maxLength: 4 }),
    date: fc.option(day),
    source: fc.option(nameIn(nameFolders.source)),
    series: fc.option(fc.oneof(line, nameIn(nameFolders.series))),
    more: fc.record(
      { kicker: line, subtitle: line, printedSource: line, printedSeries: line },
      { requiredKeys: [] },
    ),
    people: namesIn(nameFolders.person),
    places: namesIn(nameFolders.place),
    organizations: namesIn(nameFolders.organization),
    bulletins: namesIn(nameFolders.bulletin),
  })
  .map(({ url, date, source, series, more, ...rest }) => ({
    ...rest,
    ...more,
    url: url ?? `/articles/${rest.id}/`,
    ...(date && { date }),
    ...(source && { source }),
    ...(series !== null && { series }),
  }))
