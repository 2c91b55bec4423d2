import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { binaryKind, documentKind, looksBinary } from './binary-kind.ts'
import { decodeAs } from './decode-as.ts'
import { detectEncoding } from './detect-encoding.ts'
import { matchesFilePattern } from './file-pattern.ts'

/** A file's text and how its bytes were read. */
export interface Decoded {
  readonly text: string
  /** As iconv-lite names it. */
  readonly encoding: string
  /** The bytes end within a character. */
  readonly isCutShort: boolean
}

/** Two encodings that are nearer than this cannot be told apart by likeness. */
const doubtfulLead = 0.5

const mark = /^\ufeff/

/**
 * Turn a bulletin's bytes into text. Never throws.
 *
 * The encoding is the one that `encodings` gives the file, else the one in which the bytes look most like prose;
 * any other than UTF-8 is reported. A file of another kind than text is reported and gives no text.
 *
 * @param file - bytes or text in `value`
 * @param encodings - a pattern of paths → an encoding's name; the first that fits counts
 */
export function decode(file: VFile, encodings: Readonly<Record<string, string>> = {}): Decoded {
  if (file.value === undefined || typeof file.value === 'string')
    return { text: (file.value ?? '').replace(mark, ''), encoding: 'utf8', isCutShort: false }
  const kind = binaryKind(file.value)
  if (kind) return notText(file, kind)
  const given = Object.entries(encodings).find(([pattern]) => matchesFilePattern(file.path ?? '', pattern))
  if (given) return decoded(file, file.value, given[1])
  return decodeByLikeness(file, file.value)
}

function decodeByLikeness(file: VFile, bytes: Uint8Array): Decoded {
  const { encoding, mark: markSize, lead } = detectEncoding(bytes)
  const text = decodeAs(markSize > 0 ? bytes.subarray(markSize) : bytes, encoding)
  if (looksBinary(text, isUtf8(bytes))) return notText(file, 'binary file')
  const kind = documentKind(text)
  if (kind) return notText(file, kind)
  if (lead < doubtfulLead && !isUtf8(bytes))
    report(
      file,
      'encoding-doubtful',
      undefined,
      `Unexpected bytes that read nearly as well in another encoding than \`${encoding}\`, look at the text and name the encoding in \`bulletins.encodings\` if it is wrong`,
    )
  else if (encoding !== 'utf8')
    report(
      file,
      'encoding-detected',
      undefined,
      `Read as \`${encoding}\`: ${markSize > 0 ? 'its byte-order mark says so' : 'in it the bytes look most like prose'}`,
    )
  return { text, encoding, isCutShort: isCutShort(text, bytes) }
}

function notText(file: VFile, kind: string): Decoded {
  report(file, 'file-binary', undefined, `Unexpected ${kind}, expected a text file, save it as text`)
  return { text: '', encoding: 'binary', isCutShort: false }
}

function decoded(file: VFile, bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeAs(bytes, encoding).replace(mark, '')
  const kind = documentKind(text)
  if (kind) return notText(file, kind)
  return { text, encoding, isCutShort: isCutShort(text, bytes) }
}

/** A replacement character at the very end that is not on file is what a cut within a character leaves. */
function isCutShort(text: string, bytes: Uint8Array): boolean {
  return text.endsWith('\ufffd') && Buffer.from(bytes.slice(-3)).toString('latin1') !== '\xef\xbf\xbd'
}
