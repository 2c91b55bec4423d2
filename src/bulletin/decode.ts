import iconv from 'iconv-lite'

/** A file's bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  /** As iconv-lite names it. */
  readonly encoding: string
}

/** Turn a bulletin's bytes into text. Never throws; what cannot be decoded becomes U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs(bytes.subarray(3), 'utf8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes.subarray(2), 'utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes.subarray(2), 'utf16be')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf8' }
  } catch {
    return decodeAs(bytes, 'gb18030')
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return {
    text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding),
    encoding,
  }
}
