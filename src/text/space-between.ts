/** What stands between two printed lines that are one paragraph: Latin words that the line end kept apart stay apart. */
export function spaceBetween(before: string, after: string): string {
  return /[A-Za-z][,.;:]?$/.test(before) && /^[A-Za-z(]/.test(after) ? ' ' : ''
}
