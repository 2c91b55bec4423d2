import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'

/** Lines that a file's own bytes of a picture stand on, without them: index → what is left to be read. */
export type LinesWithoutPictures = ReadonlyMap<number, string>

/** Pictures that are named one by one. */
const named = 10

const sign = ';base64,'
const data = String.raw`data:[\w.+-]+\/[\w.+-]+;base64,`
const bytes = '[A-Za-z0-9+/=]*'

/**
 * > | <img alt="合影" src="data:image/jpeg;base64,/9j/4AAQ…" />      the tag may run over lines
 * > | ![合影](data:image/png;base64,iVBORw0…)
 * > | [image1]: <data:image/png;base64,iVBORw0…>
 * > | data:image/png;base64,iVBORw0…
 *
 * What has been read of the bytes is not looked at again (`(?=(…))\n`): there may be a million of them.
 */
const picture = new RegExp(
  [
    String.raw`<img\b(?<tag>[^<>]{0,1000}?${data}(?=(?<inTag>[A-Za-z0-9+/=\s]*))\k<inTag>[^<>]{0,1000})>`,
    String.raw`!\[(?<label>[^\]\n]{0,300})\]\(\s*<?${data}(?=(?<inLink>${bytes}))\k<inLink>[^()\n]{0,300}\)`,
    String.raw`^\[[^\]\n]{1,100}\]:[ \t]*<?${data}${bytes}>?`,
    data + bytes,
  ].join('|'),
  'gim',
)

const alternative = /\salt="([^"<>]*)"/i

/**
 * Find pictures whose bytes stand in the text, and report each: an article holds text alone. What they are called
 * (`alt="…"`) stays in their place.
 */
export function findEmbeddedPictures(file: VFile, lines: readonly string[]): LinesWithoutPictures {
  const left = new Map<number, string>()
  if (!lines.some((line) => line.includes(sign))) return left
  const text = lines.join('\n')
  const without = text.replace(picture, (whole: string, ...rest: unknown[]) => {
    const { tag, label } = rest.at(-1) as Readonly<Record<string, string | undefined>>
    return (label ?? alternative.exec(tag ?? '')?.[1] ?? '').trim() + '\n'.repeat(breaksIn(whole))
  })
  for (const [index, line] of without.split('\n').entries()) if (line !== lines[index]) left.set(index, line)
  reportPictures(file, text)
  return left
}

/** The first are named one by one; the last of them says how many more there are. */
function reportPictures(file: VFile, text: string): void {
  const found = [...text.matchAll(picture)]
  for (const [order, { 0: whole, index }] of found.slice(0, named).entries()) {
    const more = order === named - 1 ? found.length - named : 0
    const place = {
      line: breaksIn(text.slice(0, index)) + 1,
      column: index - text.lastIndexOf('\n', index - 1),
    }
    const reason = `Unexpected bytes of a picture (${whole.length} characters), it is left out of the articles, keep the picture as a file of its own`
    report(file, 'picture-embedded', place, more > 0 ? `${reason} (and ${more} more places)` : reason)
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}
