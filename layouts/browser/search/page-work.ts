import { PartError } from '../../../src/search/read/fetch-range.ts'
import { byId, element } from '../element.ts'
import type { PageSetup } from './page-setup.ts'

/** After so many milliseconds a search says that it is at work. */
const PATIENCE = 400

/** What is fetched for the page, so that a failure becomes a message with a button that tries again. */
export interface PageWork {
  /**
   * Run something that fetches.
   *
   * @param isCurrent - false when a reader has asked for something else since: then it says nothing more
   */
  run(work: () => Promise<void>, isCurrent: () => boolean): Promise<void>
  /** Nothing is being fetched. */
  rest(): void
}

export function pageWork({ words }: PageSetup): PageWork {
  const root = byId('search', HTMLElement)
  const status = byId('search-status', HTMLElement)
  const message = byId('search-message', HTMLElement)

  async function run(work: () => Promise<void>, isCurrent: () => boolean): Promise<void> {
    message.replaceChildren()
    root.removeAttribute('data-search-done')
    root.setAttribute('aria-busy', 'true')
    const busy = setTimeout(() => {
      if (isCurrent()) status.textContent = words.busy
    }, PATIENCE)
    try {
      await work()
    } catch (error) {
      if (isCurrent()) showFailure(error, () => run(work, isCurrent))
    }
    clearTimeout(busy)
    if (isCurrent()) rest()
  }

  function rest(): void {
    root.removeAttribute('aria-busy')
    root.setAttribute('data-search-done', '')
  }

  function showFailure(error: unknown, again: () => Promise<void>): void {
    status.textContent = ''
    const button = element('button', { type: 'button' }, words.tryAgain)
    button.addEventListener('click', () => void again())
    const which = error instanceof PartError ? error.path : String(error)
    message.replaceChildren(
      element(
        'div',
        { role: 'alert', class: 'failure' },
        element('p', {}, words.failed),
        element('p', { class: 'count' }, element('code', {}, which)),
        button,
      ),
    )
  }

  return { run, rest }
}
