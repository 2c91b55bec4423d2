import iconv from 'iconv-lite'
import { frequentCharacters } from './frequent-characters.ts'

/**
 * How much a text looks like Chinese (or Western) prose and not like bytes read in the wrong encoding.
 *
 * @returns the mean weight of its characters beyond ASCII, about 3 for Chinese news, below 0 for wrongly decoded
 *   text; 0 where all is ASCII
 */
export function textLikeness(text: string): number {
  let [sum, count] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const weight = weights[unit] ?? 0
    if (unit >= 0x80 || weight < 0) {
      sum += weight
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}

/** [first, last, weight], later ones overrule earlier ones. What is not named here weighs -3. */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x00, 0x1f, -8],
  [0x20, 0x7e, 0],
  [0x09, 0x0d, 0],
  [0x7f, 0x9f, -8],
  [0xa0, 0x6ff, -2],
  [0x2010, 0x203b, 2],
  [0x2460, 0x257f, 1],
  [0x25a0, 0x25ff, 1],
  [0x3000, 0x3015, 3],
  [0x3040, 0x33ff, -2],
  [0xd800, 0xdfff, -2],
  [0xe000, 0xf8ff, -8],
  [0xff01, 0xff5e, 1],
  [0xfffd, 0xffff, -8],
]

const weights = weightTable()

function weightTable(): Int8Array {
  const table = new Int8Array(0x10000).fill(-3)
  for (const [first, last, weight] of ranges) table.fill(weight, first, last + 1)
  // The standards put the common characters first: GB2312 rows B0–D7, Big5 rows A4–C6.
  weigh(table, doubleBytes('gb2312', 0xd8, 0xf7), -1)
  weigh(table, doubleBytes('big5', 0xc9, 0xf9), -1)
  weigh(table, doubleBytes('gb2312', 0xb0, 0xd7), 1)
  weigh(table, doubleBytes('big5', 0xa4, 0xc6), 1)
  weigh(table, frequentCharacters.join(''), 4)
  weigh(table, '“”‘’—…·', 3)
  return table
}

function weigh(table: Int8Array, characters: string, weight: number): void {
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    const isHanOrMark =
      (unit >= 0x2000 && unit < 0x2100) || (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0xb7
    if (isHanOrMark) table[unit] = weight
  }
}

/** All characters of a double-byte set whose first byte lies in a range. */
function doubleBytes(encoding: string, first: number, last: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail)
  if (encoding === 'big5')
    for (let lead = first; lead <= last; lead++)
      for (let trail = 0x40; trail <= 0x7e; trail++) bytes.push(lead, trail)
  return iconv.decode(Buffer.from(bytes), encoding)
}
