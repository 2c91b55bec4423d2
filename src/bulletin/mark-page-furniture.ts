import { bareNumbers } from './bare-numbers.ts'
import { isBodyName } from './body-name.ts'
import { editorLine } from './common-lines.ts'
import type { LexedLine } from './lex-lines.ts'
import { endsSentence, nextPrinted, relabel } from './relabel.ts'

type Changes = Map<number, Pick<LexedLine, 'role'>>

const longestRunningHead = 60
/** Looked at for each page break, so that time stays linear. */
const longestMasthead = 2000

/** Find what each printed page repeats: running heads and bare page numbers, beside the page breaks. */
export function markPageFurniture(lexed: readonly LexedLine[]): readonly LexedLine[] {
  const numbers = bareNumbers(lexed)
  const numbered = relabel(lexed, new Map(numbers.map((index) => [index, { role: 'page-number' }])))
  return relabel(numbered, runningHeads(numbered))
}

/** A line at a page break is a running head where it recurs at others or repeats the masthead. */
function runningHeads(lexed: readonly LexedLine[]): Changes {
  const places = new Map<string, number[]>()
  for (const index of linesBesideBreaks(lexed)) {
    const words = wordsOf(lexed[index]?.text ?? '')
    const known = places.get(words)
    if (known) known.push(index)
    else if (words.length > 1) places.set(words, [index])
  }
  const masthead = places.size > 0 ? withoutCounters(mastheadOf(lexed)) : ''
  const heads = [...places].flatMap(([words, indexes]) =>
    (indexes.length > 1 && !areSignatures(lexed, indexes)) || isMadeOf(words, masthead) ? indexes : [],
  )
  return new Map(heads.map((index) => [index, { role: 'running-head' }]))
}

/** The words of the bulletin's name and number; who edits it signs items too. */
function mastheadOf(lexed: readonly LexedLine[]): string {
  const first = lexed.findIndex(({ role }) => role === 'headline')
  return wordsOf(
    lexed
      .slice(0, first < 0 ? lexed.length : first)
      .filter(({ role, text }) => role === 'masthead' && !editorLine.test(text))
      .map(({ text }) => text)
      .join('')
      .slice(0, longestMasthead),
  )
}

/** The same body signs the items that end at several page ends. */
function areSignatures(lexed: readonly LexedLine[], indexes: readonly number[]): boolean {
  return indexes.every((index) => isBodyName(lexed[index]?.text ?? '') && endsSentence(lexed, index))
}

/** Indexes of the short lines of text next to a page number or a form feed; both sides where two stand together. */
function linesBesideBreaks(lexed: readonly LexedLine[]): number[] {
  const found = new Set<number>()
  for (const [index, { role, endsPage }] of lexed.entries()) {
    if (role !== 'page-number' && !endsPage) continue
    for (const at of [
      nextPrinted(lexed, index - 1, -1),
      nextPrinted(lexed, index + 1, 1),
      endsPage ? index : -1,
    ]) {
      const neighbour = lexed[at]
      if (
        neighbour &&
        neighbour.role === 'text' &&
        neighbour.text.length <= longestRunningHead &&
        !/[。；，]$/.test(neighbour.text)
      )
        found.add(at)
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** Page and issue numbers change from page to page: the words alone are compared. */
function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}]/gu, '')
}

/** `工作简报第期` is made of the head `工作简报第期总第期`. */
function isMadeOf(words: string, masthead: string): boolean {
  const own = withoutCounters(words)
  return own.length > 1 && masthead.includes(own)
}

function withoutCounters(words: string): string {
  return words.replace(/[第期总總年月日]/g, '')
}
