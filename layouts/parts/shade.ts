/** The shades of a scale, the darkest last; `shade-1` … `shade-5` in the stylesheet. */
const SHADES = 5

/**
 * The class of a shade: none for nothing, then equal steps.
 *
 * @param scale - `root` where a few very large numbers would make all others look alike: provinces, not days
 */
export function shadeOf(value: number, most: number, scale: 'linear' | 'root' = 'linear'): string {
  if (value <= 0 || most <= 0) return ''
  const share = value / most
  return `shade-${Math.max(1, Math.ceil((scale === 'root' ? Math.sqrt(share) : share) * SHADES))}`
}
