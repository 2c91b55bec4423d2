import iconv from 'iconv-lite'
import { decodeAs } from './decode-as.ts'
import { textLikeness } from './text-likeness.ts'

/** What a text looks like when it was read in a wrong encoding. */
export interface Misdecoding {
  readonly wrong: string
  readonly right: string
  /** The start of the text, read right. */
  readonly excerpt: string
}

/** [the encoding that the text was wrongly read in, the one that it is in], as they are met in archives. */
const mistakes: readonly (readonly [string, string])[] = [
  ['gb18030', 'utf8'],
  ['windows-1252', 'utf8'],
  ['windows-1252', 'gb18030'],
  ['windows-1252', 'big5'],
  ['gb18030', 'big5'],
  ['big5', 'gb18030'],
]

const suspicious = 0.5
const convincing = 1.5

/** Tell that a line was decoded in the wrong encoding, by reading its bytes again; `undefined` for any other line. */
export function misdecoding(text: string): Misdecoding | undefined {
  if (text.length < 4) return undefined
  const likeness = textLikeness(text.replaceAll('\ufffd', ''))
  if (likeness >= suspicious || likeness === 0) return undefined
  const readings = samplesOf(text)
    .flatMap((sample) =>
      mistakes.map(([wrong, right]) => ({
        wrong,
        right,
        text: decodeAs(iconv.encode(sample, wrong), right),
      })),
    )
    .map((reading) => ({
      ...reading,
      text: reading.text.replaceAll('\ufffd', ''),
      losses: lossesOf(reading.text),
    }))
    .filter(({ text: read, losses }) => losses < read.length / 2)
    .map((reading) => ({ ...reading, likeness: textLikeness(reading.text) }))
    .sort((a, b) => b.likeness - a.likeness)
  const best = readings[0]
  if (!best || best.likeness < Math.max(convincing, likeness + convincing) || !hasEnough(best.text))
    return undefined
  return { wrong: best.wrong, right: best.right, excerpt: [...best.text.trim()].slice(0, 12).join('') }
}

/** Without what was lost; and its longest stretches where nothing was, for behind half a character bytes may be out of step. */
function samplesOf(text: string): string[] {
  const stretches = text.split('\ufffd')
  if (stretches.length === 1) return [text]
  return [stretches.join(''), ...stretches.sort((a, b) => b.length - a.length).slice(0, 3)]
}

/** Two characters can look right by chance. */
function hasEnough(text: string): boolean {
  return (text.match(/[\u3000-\u9fff\uff01-\uff5e]/g)?.length ?? 0) >= 3
}

/** A wrong reading loses characters where it made no sense of the bytes: most of them must still be there. */
function lossesOf(text: string): number {
  return text.split('\ufffd').length - 1
}
