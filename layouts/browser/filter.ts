/** Start every filter box of a page: it is hidden where no script can serve it. */
export function startFilters(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-filter]')) startFilter(page, box)
}

/** Shows a filter box and lets it hide the names that have neither its characters nor its pinyin. */
function startFilter(page: Document, box: HTMLElement): void {
  const input = box.querySelector('input')
  const list = page.getElementById(box.dataset.filter ?? '')
  if (!input || !list) return
  const names = [...list.querySelectorAll<HTMLElement>('[data-key]')].map((element) => ({
    element,
    key: `${element.textContent} ${element.dataset.key}`.toLowerCase(),
  }))
  box.hidden = false
  const filter = () => {
    const wanted = input.value.toLowerCase().replace(/\s+/g, '')
    let shown = 0
    for (const { element, key } of names) {
      element.hidden = !key.replace(/\s+/g, '').includes(wanted)
      if (!element.hidden) shown += 1
    }
    for (const group of list.querySelectorAll<HTMLElement>('section'))
      group.hidden = group.querySelector('[data-key]:not([hidden])') === null
    const count = box.querySelector('[data-filter-count]')
    if (count) count.textContent = String(shown)
  }
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) filter()
  })
  input.addEventListener('compositionend', filter)
  filter()
}
