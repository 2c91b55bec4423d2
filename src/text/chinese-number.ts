const DIGITS = '〇一二三四五六七八九'

/** A year as it is written out, digit by digit: `2024` → `二〇二四`. */
export function chineseDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
}

/** A whole number from 1 to 99 in words, as days and leaves are counted: `21` → `二十一`, `10` → `十`; others digit by digit. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return chineseDigits(String(value))
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}
