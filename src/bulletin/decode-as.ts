import { isUtf8, transcode } from 'node:buffer'
import iconv from 'iconv-lite'

/** Bytes. */
const mostTwice = 32_000_000

/** Decode bytes in a named encoding. What is no character becomes U+FFFD, a character cut off at the end too. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (encoding === 'utf8') return decodeUtf8(buffer)
  const text = iconv.decode(buffer, encoding, { stripBOM: false })
  const isHalved = encoding.startsWith('utf16') && buffer.length % 2 === 1
  return isHalved ? `${text}\ufffd` : text
}

/** By way of UTF-16, which takes an eighth of the time; only sound bytes can go it, and few enough to stand twice in memory. */
function decodeUtf8(buffer: Buffer): string {
  if (buffer.length > mostTwice || !isUtf8(buffer)) return buffer.toString('utf8')
  return transcode(buffer, 'utf8', 'utf16le').toString('utf16le')
}
