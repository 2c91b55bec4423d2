/** The named references that word processors and web pages leave in Chinese text. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  times: '×',
  deg: '°',
  laquo: '«',
  raquo: '»',
  bull: '•',
}

/**
 * The character of a reference without its `&` and `;`: `#x65B0`, `#26032`, `middot`.
 *
 * A line end becomes a blank: within a line it is no end.
 *
 * @returns `undefined` where there is no such reference
 */
export function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return names[reference]
  const isHex = /^#x[0-9a-f]{1,6}$/i.test(reference)
  if (!isHex && !/^#\d{1,7}$/.test(reference)) return undefined
  const point = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  if (point === 0x09 || point === 0x0a || point === 0x0d) return ' '
  const isCharacter = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : undefined
}
