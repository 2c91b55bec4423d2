/** First bytes (Latin-1) of the files that people drop into a folder of texts by mistake. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF document'],
  ['PK\x03\x04', 'ZIP archive or Word document (docx, wps)'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'Word or Excel document (doc, xls)'],
  ['{\\rtf', 'RTF document'],
  ['\x89PNG\r\n', 'PNG image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['II*\0', 'TIFF image'],
  ['MM\0*', 'TIFF image'],
  ['Rar!', 'RAR archive'],
  ['7z\xbc\xaf', '7z archive'],
  ['\x1f\x8b', 'gzip archive'],
  ['SQLite format 3\0', 'database'],
]

/** Of a text read from a binary file, more than this share are no characters. */
const tooMany = 0.1

/** What a file is by its first bytes when it is not text, in words; `undefined` for all that may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1')
  return signatures.find(([signature]) => head.startsWith(signature))?.[1]
}

/** Control characters and what no encoding has. */
const strangeInAny = /[^\P{Cc}\s]|\p{Co}|\p{Cs}|[\ufffd-\uffff]/gu

/** Whole UTF-8 may be a text that was wrongly decoded: this leaves C1 controls, private and replacement characters. */
const strangeInUtf8 = /[^\P{Cc}\s\x80-\x9f]|[\ufffe\uffff]/gu

/**
 * Whether a decoded text is a binary file after all.
 *
 * @param isUtf8 - its bytes are whole UTF-8
 */
export function looksBinary(text: string, isUtf8: boolean): boolean {
  const start = text.slice(0, 4096)
  const strange = start.match(isUtf8 ? strangeInUtf8 : strangeInAny)?.length ?? 0
  return start.length >= 64 && strange / start.length > tooMany
}

/** What opens a document that another program shows: nothing but blanks and comments stands before it. */
const documents: readonly (readonly [RegExp, string])[] = [
  [/^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body)[\s>]/i, 'HTML document'],
  [/^\s*<\?xml\s/i, 'XML document'],
  [
    /^(?=(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:)(?=(?:.+\r?\n)*?(?:Content-Type:\s*(?:multipart\/|text\/html)|Content-Transfer-Encoding:\s*(?:base64|quoted-printable)))/i,
    'web archive or mail (mht, eml)',
  ],
]

/** What a text is when it is no text that people read, in words; tags within a text make no document of it. */
export function documentKind(text: string): string | undefined {
  const start = text.slice(0, 4096)
  return documents.find(([opening]) => opening.test(start))?.[1]
}
