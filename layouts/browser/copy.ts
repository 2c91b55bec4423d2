/** How long a button says that it has copied, in milliseconds. */
const thanks = 2000

/** Show the copy buttons of a page, each of which copies the text of the element that it names. */
export function startCopyButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button, page))
  }
}

async function copy(button: HTMLButtonElement, page: Document): Promise<void> {
  const source = page.getElementById(button.dataset.copy ?? '')
  if (!source) return
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
  } catch {
    // No clipboard on a page without https: the text is selected, so that the keyboard can copy it.
    page.getSelection()?.selectAllChildren(source)
    return
  }
  const label = button.textContent
  button.textContent = button.dataset.copied ?? label
  setTimeout(() => {
    button.textContent = label
  }, thanks)
}
