import type { VFile } from 'vfile'
import type { Bulletin, Item } from '../bulletin/bulletin.ts'
import { report } from '../diagnostics/report.ts'
import type { FoundNames, Mention } from './names.ts'

/**
 * Say which names of a bulletin are not sure enough for the front matter, each at the first printed line that has it.
 *
 * @param file - the bulletin's
 * @param names - one an item
 */
export function reportDoubtful(
  file: VFile,
  { items, lines }: Pick<Bulletin, 'items' | 'lines'>,
  names: readonly Pick<FoundNames, 'doubtful'>[],
): void {
  items.forEach((item, index) => {
    for (const mention of names[index]?.doubtful ?? [])
      report(file, 'name-doubtful', placeOf(mention.text, item, lines), reasonOf(mention))
  })
}

/** A name that is broken by a line end is reported at its item. */
function placeOf(name: string, { lines: { first, last } }: Item, lines: readonly string[]) {
  for (let line = first; line <= last; line++) {
    const column = lines[line - 1]?.indexOf(name) ?? -1
    if (column >= 0) return { line, column: column + 1 }
  }
  return { line: first }
}

function reasonOf({ kind, text, evidence: { rule, score } }: Mention): string {
  return `Unexpected doubt about \`${text}\`, ${article(kind)} by the ${rule} with a score of ${score.toFixed(2)}, below the threshold; decide with \`yaowen names\``
}

function article(kind: Mention['kind']): string {
  return kind === 'organization' ? 'an organisation' : `a ${kind}`
}
