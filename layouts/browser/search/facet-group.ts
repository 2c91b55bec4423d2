import { element } from '../element.ts'
import { failureNote } from './failure-note.ts'
import type { PageSetup } from './page-setup.ts'

/** A group of filters that opens and closes. */
export interface FacetGroup {
  readonly details: HTMLDetailsElement
  /** Draw it anew; the focus stays on the filter that has it. */
  draw(): Promise<void>
}

/**
 * @param name - for tests and styles
 * @param make - its contents; rejects where they cannot be fetched, which is said, with a button that tries again
 */
export function facetGroup(
  setup: PageSetup,
  title: string,
  name: string,
  make: () => Promise<Node[]>,
): FacetGroup {
  const body = element('div', { class: 'facet-body' })
  const details = element('details', { 'data-facet': name }, element('summary', {}, title), body)
  let drawing = 0

  async function draw(): Promise<void> {
    const mine = ++drawing
    try {
      const made = await make()
      if (mine === drawing) replace(made)
    } catch {
      if (mine === drawing) body.replaceChildren(...failureNote(setup, () => void draw()))
    }
  }

  function replace(made: readonly Node[]): void {
    const active = document.activeElement
    const key = active && body.contains(active) ? active.getAttribute('data-key') : null
    body.replaceChildren(...made)
    if (key !== null) body.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
  }

  return { details, draw }
}
