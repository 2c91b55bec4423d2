import type { SearchDocument, SearchName } from '../document.ts'

/** What results can be narrowed to, besides days. The names stand in the search page's address. */
export const facetKinds = ['source', 'series', 'person', 'place', 'organization', 'bulletin'] as const

export type FacetKind = (typeof facetKinds)[number]

/** An article's names of one kind. */
export function namesOf(document: SearchDocument, kind: FacetKind): readonly SearchName[] {
  switch (kind) {
    case 'source':
      return document.source ? [document.source] : []
    case 'series':
      return document.series === undefined ? [] : [seriesName(document.series)]
    case 'person':
      return document.people
    case 'place':
      return document.places
    case 'organization':
      return document.organizations
    case 'bulletin':
      return document.bulletins
  }
}

function seriesName(series: string | SearchName): SearchName {
  return typeof series === 'string' ? { id: series, name: series, url: '' } : series
}
