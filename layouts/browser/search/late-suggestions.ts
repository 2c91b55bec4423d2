import { once } from '../../../src/search/read/once.ts'
import type { Suggestion } from '../../../src/search/tables/suggestions.ts'
import type { PageSetup } from './page-setup.ts'
import type { SuggestionsBox } from './suggestions-box.ts'

/** The box of suggestions, whose script is fetched when the search box is first used. Without it the search is whole. */
export function lateSuggestions(
  setup: PageSetup,
  input: HTMLInputElement,
  choose: (suggestion: Suggestion) => void,
): SuggestionsBox {
  let box: SuggestionsBox | undefined
  let offered = ''
  const load = once(async () => {
    box = (await setup.later()).suggestionsBox(setup, choose)
  })
  const loadQuietly = () => load().catch(() => {})
  input.addEventListener('focus', loadQuietly)
  if (document.activeElement === input) void loadQuietly()

  return {
    get isOpen() {
      return box?.isOpen === true
    },
    close: () => {
      offered = ''
      box?.close()
    },
    press: (key) => box?.press(key) === true,
    offer: async (typed) => {
      offered = typed
      await loadQuietly()
      if (offered === typed) await box?.offer(typed)
    },
  }
}
