/** Words that stand within so many characters of one another are as good as in one breath, one sentence, one passage. */
const STEPS = [20, 100, 400]

/** How many degrees of nearness there are. */
export const FARTHEST = STEPS.length

/**
 * How near all groups of a query stand to one another, at their nearest.
 *
 * @param places - for each group its ascending positions in one text
 * @returns 0 nearest … `FARTHEST`, also where a group has no place in the text
 */
export function nearness(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0
  const span = shortestSpan(places)
  const step = STEPS.findIndex((most) => span <= most)
  return step < 0 ? FARTHEST : step
}

/** The least distance from the first to the last of one position of each list; infinite where a list is empty. */
function shortestSpan(lists: readonly (readonly number[])[]): number {
  const at = lists.map(() => 0)
  let shortest = Number.POSITIVE_INFINITY
  for (;;) {
    let first = 0
    let low = Number.POSITIVE_INFINITY
    let high = 0
    for (const [index, list] of lists.entries()) {
      const place = list[at[index] ?? 0]
      if (place === undefined) return shortest
      if (place < low) {
        low = place
        first = index
      }
      high = Math.max(high, place)
    }
    shortest = Math.min(shortest, high - low)
    at[first] = (at[first] ?? 0) + 1
  }
}
