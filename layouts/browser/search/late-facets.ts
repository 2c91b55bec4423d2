import { once } from '../../../src/search/read/once.ts'
import { byId } from '../element.ts'
import type { FacetActions, FacetsView } from './facets-view.ts'
import { failureNote } from './failure-note.ts'
import type { PageSetup } from './page-setup.ts'

/** Where the filters stand beside the results and not above them; the same as in search.css. */
const WIDE = '(width >= 60rem)'

/** The filters, whose script is fetched once results stand there; where it cannot be had, that is said in their place. */
export function lateFacets(setup: PageSetup, actions: FacetActions): FacetsView {
  const place = byId('search-facets', HTMLElement)
  byId('search-filters', HTMLDetailsElement).open = matchMedia(WIDE).matches
  let wanted: Parameters<FacetsView['show']> | undefined
  const view = once(async () => {
    const { facetsView } = await setup.later()
    place.replaceChildren()
    return facetsView(setup, actions)
  })

  async function show(...next: Parameters<FacetsView['show']>): Promise<void> {
    wanted = next
    try {
      const facets = await view()
      if (wanted === next) await facets.show(...next)
    } catch {
      place.replaceChildren(...failureNote(setup, () => void show(...(wanted ?? next))))
    }
  }

  return { show }
}
