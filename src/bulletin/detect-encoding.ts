import { isAscii, isUtf8 } from 'node:buffer'
import { decodeAs } from './decode-as.ts'
import { textLikeness } from './text-likeness.ts'

/** The encodings that a bulletin without a byte-order mark may be in; where likeness is equal the earlier wins. */
const candidates = ['utf8', 'gb18030', 'big5', 'utf16le', 'utf16be'] as const

/** Bytes that are decoded in each encoding to choose one. */
const sampleSize = 65_536

/** Bytes that show that valid UTF-8 is prose. */
const glanceSize = 2048

/** A text this much like prose needs no comparison. */
const surely = 1

/** An encoding and how it was chosen. */
export interface DetectedEncoding {
  /** As iconv-lite names it. */
  readonly encoding: string
  /** Bytes of the byte-order mark. */
  readonly mark: number
  /** How much more the text looks like prose than in the next best encoding; infinite where there is no doubt. */
  readonly lead: number
}

/** Choose the encoding in which bytes look most like prose. A byte-order mark decides at once. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = byMark(bytes)
  if (marked) return marked
  const hasNul = bytes.includes(0)
  if (isAscii(bytes) && !hasNul) return { encoding: 'utf8', mark: 0, lead: Infinity }
  const valid = isUtf8(bytes) && !hasNul
  const sample = sampleOf(bytes)
  if (valid && textLikeness(decodeAs(sample.subarray(0, glanceSize), 'utf8')) > surely)
    return { encoding: 'utf8', mark: 0, lead: Infinity }
  return byLikeness(sample, valid)
}

function byMark(bytes: Uint8Array): DetectedEncoding | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: 'utf8', mark: 3, lead: Infinity }
  // Before UTF-16, whose mark it begins with.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    return { encoding: 'utf32le', mark: 4, lead: Infinity }
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)
    return { encoding: 'utf32be', mark: 4, lead: Infinity }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf16le', mark: 2, lead: Infinity }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf16be', mark: 2, lead: Infinity }
  return undefined
}

/** ASCII says nothing: the sample starts where it ends, on an even place as UTF-16 needs it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0)
  const start = Math.max(0, first - (first % 2))
  return bytes.subarray(start, start + sampleSize)
}

/**
 * Bytes that are whole UTF-8 by chance are rare: a small lead for it settles what is too short to weigh, and only prose
 * goes before it. Else text that was wrongly decoded and saved as UTF-8 would be read wrongly a second time.
 */
function byLikeness(sample: Uint8Array, isValidUtf8: boolean): DetectedEncoding {
  const scored = candidates
    .map((encoding) => ({
      encoding,
      score: textLikeness(decodeAs(sample, encoding)) + (encoding === 'utf8' && isValidUtf8 ? 0.5 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (isValidUtf8 && (best?.score ?? 0) < surely) return { encoding: 'utf8', mark: 0, lead: Infinity }
  return { encoding: best?.encoding ?? 'utf8', mark: 0, lead: (best?.score ?? 0) - (next?.score ?? 0) }
}
