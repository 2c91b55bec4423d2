import { gb2312Characters } from './gb2312.ts'

/** Characters of GB 2312 that are also traditional forms of others, and are replaced. */
const exceptions = '麽於夥後吒袷乾徵摺拚捱麴菸榘醣薹'

let plain: Uint8Array | undefined

/**
 * Whether the table of traditional characters may replace any character of a text, told without the table: no for those
 * of GB 2312, the standard of 6,763 simplified characters that every browser knows how to decode.
 *
 * @param text - normalised
 */
export function mayReplace(text: string): boolean {
  plain ??= plainUnits()
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isHan(unit) && plain[unit] !== 1) return true
  }
  return false
}

/** A Han character of the first plane, or half of one of the second and third. */
function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xd840 && unit < 0xd900)
}

/** By code unit: 1 where no table is needed. */
function plainUnits(): Uint8Array {
  const units = new Uint8Array(0x10000)
  for (const character of gb2312Characters()) units[character.charCodeAt(0)] = 1
  for (const character of exceptions) units[character.charCodeAt(0)] = 0
  return units
}
