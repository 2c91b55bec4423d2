/** Mark the lines of a printed text that the address names, `#L12-20`, now and whenever it changes. */
export function startLineMarks(page: Document): void {
  markLines(page)
  addEventListener('hashchange', () => markLines(page))
}

function markLines(page: Document): void {
  for (const line of page.querySelectorAll('.marked')) line.classList.remove('marked')
  const [, first, last] = /^#L(\d+)-(\d+)$/.exec(location.hash) ?? []
  for (let number = Number(first); number <= Number(last); number += 1) {
    const line = page.getElementById(`L${number}`)
    // An address may name a billion lines.
    if (!line) return
    line.classList.add('marked')
  }
}
