import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Bulletin, Furniture } from './bulletin.ts'
import { updateStamp } from './common-lines.ts'

type Kind = Furniture['kind']
type Read = Pick<Bulletin, 'lines' | 'items' | 'furniture'>

/** Lines that are named one by one. */
const named = 10

/** Such lines could have been news wherever they stand; of the others, those within an item could. */
const doubtful: ReadonlySet<Kind> = new Set(['page-number', 'running-head', 'tail'])

/** Report the lines that were left out as the page's and not the news', once for each kind. Lines of strokes tell nothing. */
export function reportLeftOut(file: VFile, bulletin: Read): void {
  for (const [kind, numbers] of linesLeftOut(bulletin)) {
    const [first = 1] = numbers
    const count = numbers.length === 1 ? 'a line' : `${numbers.length} lines`
    const list = numbers.slice(0, named).join(', ') + (numbers.length > named ? ', …' : '')
    report(
      file,
      'lines-left-out',
      { line: first },
      `Left out ${count} as \`${kind}\` (${list}), look whether they are news, add what is to the article`,
    )
  }
}

function linesLeftOut({ lines, items, furniture }: Read): Map<Kind, number[]> {
  const found = new Map<Kind, number[]>()
  let at = 0
  for (const { kind, lines: run } of furniture) {
    if (kind === 'rule') continue
    while ((items[at]?.lines.last ?? Infinity) < run.first) at++
    const isWithin = (items[at]?.lines.first ?? Infinity) < run.first
    if (!isWithin && !doubtful.has(kind)) continue
    for (let number = run.first; number <= run.last; number++)
      if (!updateStamp.test(lines[number - 1]?.trim() ?? '')) add(found, kind, number)
  }
  return found
}

function add(found: Map<Kind, number[]>, kind: Kind, number: number): void {
  const known = found.get(kind)
  if (known) known.push(number)
  else found.set(kind, [number])
}
