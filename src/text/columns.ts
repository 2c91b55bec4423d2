/** How many columns a text takes in print: a Han character or a full-width mark two, all else one. */
export function columns(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1
  return width
}

/** The marks that Chinese shares with others (quotes, dashes, dots) are wide in Chinese print. Each half of a surrogate pair counts one. */
function isWide(unit: number): boolean {
  if (unit < 0x2014) return unit === 0xb7
  return (
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    unit <= 0x2026 ||
    (unit >= 0x2460 && unit <= 0x27bf)
  )
}
