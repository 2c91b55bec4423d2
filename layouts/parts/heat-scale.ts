/** The shades of a heat map: `heat-1` … `heat-5` in the stylesheet, the darkest last. */
const shades = 5

/**
 * Where each shade begins: as many days in each as can be, so that one very busy day does not make all others look alike.
 *
 * @param counts - articles of each day that has any, in any order
 * @returns the least number of articles of each shade, ascending, all different; fewer than five where days differ little
 */
export function heatScale(counts: readonly number[]): number[] {
  const ascending = counts.toSorted((a, b) => a - b)
  const starts = Array.from(
    { length: shades },
    (_, shade) => ascending[Math.floor((shade * ascending.length) / shades)] ?? 0,
  )
  return [...new Set(starts)].filter((start) => start > 0)
}

/** The shade of a number of articles, 0 for none. */
export function heatOf(articles: number, scale: readonly number[]): number {
  return scale.filter((start) => articles >= start).length
}

/** What each shade stands for: `1–8`, `9`, `10+`. */
export function heatRanges(scale: readonly number[]): string[] {
  return scale.map((start, shade) => {
    const end = scale[shade + 1]
    if (end === undefined) return `${start}+`
    return end - 1 === start ? String(start) : `${start}–${end - 1}`
  })
}
