/**
 * The search's one published folding: two texts match where their foldings do.
 *
 * NFKC and lower case for now; the search's own rules are added where they are tested.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
