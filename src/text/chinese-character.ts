/** Han characters in the first plane: the block, its first extension, the compatibility block, 〇 and 々. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007 ||
    unit === 0x3005
  )
}

/** A Han character, or a punctuation mark that Chinese text uses, starts at a place (UTF-16 units). */
export function isChineseAt(text: string, place: number): boolean {
  return isChinese(text.codePointAt(place) ?? 0)
}

/** A Han character, or a punctuation mark that Chinese text uses, ends at a place (UTF-16 units). */
export function isChineseBefore(text: string, place: number): boolean {
  const unit = text.charCodeAt(place - 1)
  const low = unit >= 0xdc00 && unit <= 0xdfff
  return isChinese(low ? (text.codePointAt(place - 2) ?? 0) : unit)
}

function isChinese(point: number): boolean {
  return isHan(point) || (point >= 0x20000 && point <= 0x3ffff) || isChineseMark(point)
}

/** The ideographic and full-width marks, and the quotes, dashes and dots that Chinese shares with others. */
function isChineseMark(point: number): boolean {
  return (
    (point > 0x3000 && point <= 0x303f) ||
    (point >= 0xff01 && point <= 0xff0f) ||
    (point >= 0xff1a && point <= 0xff20) ||
    (point >= 0xff3b && point <= 0xff40) ||
    (point >= 0xff5b && point <= 0xff65) ||
    [0x2018, 0x2019, 0x201c, 0x201d, 0x2014, 0x2026, 0xb7].includes(point)
  )
}
