import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { formatXml } from '../../src/site/xml.ts'
import { hostileText } from './hostile.ts'

test('text that looks like markup stays text', () => {
  expect(formatXml(x('a', { b: '"<&' }, ']]> <b>&amp;'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&#x22;&#x3C;&#x26;">]]&gt; &#x3C;b>&#x26;amp;</a>\n',
  )
})

test('a parser reads hostile text back, but for characters that XML has not', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const document = XmlDocument.fromString(formatXml(x('a', { b: text }, text)))
      try {
        expect(withoutMark(document.root.content)).toBe(withoutMark(withoutForbidden(text)))
      } finally {
        document.dispose()
      }
    }),
    { numRuns: 200 },
  )
})

/** Forbidden characters are dropped or replaced; a parser reads every line end as `\n`. */
function withoutForbidden(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/(?![\t\n\r])[\p{Cc}]/gu, (character) => (character >= '\u007f' ? character : ''))
    .replace(/\r\n?/g, '\n')
}

/** This parser takes a byte order mark for one wherever a text begins. */
function withoutMark(text: string): string {
  return text.replaceAll('\ufeff', '')
}
