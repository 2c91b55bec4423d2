/**
 * A text in memory of its own. V8 cuts a text out of a longer one by pointing into that, and the longer one stays in memory
 * as long as the shorter.
 */
export function ownText<Text extends string>(text: Text): Text {
  const encoding = /^[\0-\x7f]*$/.test(text) ? 'latin1' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding) as Text
}
