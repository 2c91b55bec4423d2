/** Mark the lines of a printed text that the address names, `#L12-20`, now and whenever it changes. */
export function startLineMarks(page: Document): void {
  markLines(page)
  addEventListener('hashchange', () => markLines(page))
}

function markLines(page: Document): void {
  for (const line of page.querySelectorAll('.marked')) line.classList.remove('marked')
  const [, first, last] = /^#L(\d+)-(\d+)$/.exec(location.hash) ?? []
  for (let line = Number(first); line <= Number(last); line += 1)
    page.getElementById(`L${line}`)?.classList.add('marked')
}
