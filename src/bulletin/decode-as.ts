import iconv from 'iconv-lite'

/** Decode bytes in a named encoding. What is no character becomes U+FFFD, a character cut off at the end too. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (encoding === 'utf8') return buffer.toString('utf8')
  const text = iconv.decode(buffer, encoding, { stripBOM: false })
  const isHalved = encoding.startsWith('utf16') && buffer.length % 2 === 1
  return isHalved ? `${text}\ufffd` : text
}
