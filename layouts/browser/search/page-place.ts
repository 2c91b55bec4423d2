/** Where a reader was on the page: kept with its entry in the browser's history. */
export interface PagePlace {
  /** How many results were listed. */
  readonly shown: number
  /** How far the page was scrolled, in pixels. */
  readonly top: number
}

/** A pause in scrolling, in milliseconds. Browsers refuse to be told of each step. */
const PAUSE = 200

/**
 * Keep the place with the history's current entry, so that going back, forward and loading again lead to it. The browser
 * cannot do it alone: the results come after it has scrolled.
 *
 * @returns a function that keeps the place now, for when the page is about to show another state
 */
export function keepPlace(shownNow: () => number): () => void {
  history.scrollRestoration = 'manual'
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    const place: PagePlace = { shown: shownNow(), top: Math.round(scrollY) }
    history.replaceState(place, '')
  }
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE)
    },
    { passive: true },
  )
  // The entry that the page comes to has its own place: what was scrolled last belongs to another.
  addEventListener('popstate', () => clearTimeout(timer))
  addEventListener('pagehide', keep)
  return keep
}

/** Read what `keepPlace` kept; `undefined` for an entry that is new. */
export function placeOf(historyState: unknown): PagePlace | undefined {
  const { shown, top } = (historyState ?? {}) as Partial<PagePlace>
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined
}
