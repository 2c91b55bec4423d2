/** `/` goes to the box; from there ↓ walks into the results, ↑ and ↓ through them, ↑ from the first back; Escape goes back too. */
export function listenToKeys(input: HTMLInputElement, results: HTMLElement): void {
  addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    const active = document.activeElement
    if (event.key === '/' && !isTyping(active)) {
      event.preventDefault()
      input.focus()
      input.select()
      return
    }
    if (active !== input && !(active && results.contains(active))) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      walk(event, active, event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Escape' && active !== input) input.focus()
  })

  function walk(event: KeyboardEvent, active: Element | null, step: 1 | -1): void {
    const links = [...results.querySelectorAll<HTMLAnchorElement>('[data-result] a')]
    const item = active?.closest('li')
    const at = links.findIndex((link) => item?.contains(link))
    const next = at + step
    if (links.length === 0 || next < -1 || next >= links.length || (at < 0 && step < 0)) return
    event.preventDefault()
    if (next < 0) input.focus()
    else links[next]?.focus()
  }
}

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  )
}
