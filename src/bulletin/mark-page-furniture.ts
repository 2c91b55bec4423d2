import type { LexedLine } from './lex-lines.ts'
import { isNews, nextPrinted, relabel } from './relabel.ts'

type Changes = Map<number, Pick<LexedLine, 'role'>>

const longestRunningHead = 60

/** Find what each printed page repeats: running heads and bare page numbers, beside the page breaks. */
export function markPageFurniture(lexed: readonly LexedLine[]): readonly LexedLine[] {
  const numbered = relabel(lexed, bareNumbers(lexed))
  return relabel(numbered, runningHeads(numbered))
}

/** `3` alone on a line is a page number where such lines count upwards or stand at a form feed. */
function bareNumbers(lexed: readonly LexedLine[]): Changes {
  const numbers = lexed.flatMap(({ role, text }, index) =>
    role === 'text' && text.length <= 4 && /^\d+$/.test(text) ? [{ index, value: Number(text) }] : [],
  )
  const isCounting =
    numbers.length > 1 && numbers.every(({ value }, at) => at === 0 || value > (numbers[at - 1]?.value ?? 0))
  const pages = numbers.filter(({ index }) => isCounting || lexed[index]?.endsPage)
  return new Map(pages.map(({ index }) => [index, { role: 'page-number' }]))
}

/** A line at a page break is a running head where it recurs at others or repeats the masthead. */
function runningHeads(lexed: readonly LexedLine[]): Changes {
  const beside = linesBesideBreaks(lexed)
  if (beside.length === 0) return new Map()
  const masthead = wordsOf(
    lexed
      .filter(({ role }) => role === 'masthead')
      .map(({ text }) => text)
      .join(''),
  )
  const times = new Map<string, number>()
  for (const index of beside) count(times, wordsOf(lexed[index]?.text ?? ''))
  const heads = beside.filter((index) => {
    const words = wordsOf(lexed[index]?.text ?? '')
    return words.length > 1 && ((times.get(words) ?? 0) > 1 || isMadeOf(words, masthead))
  })
  return new Map(heads.map((index) => [index, { role: 'running-head' }]))
}

/** Indexes of the short lines next to a page number or a form feed; both sides where two stand together. */
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
        isNews(neighbour) &&
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

function count(times: Map<string, number>, words: string): void {
  times.set(words, (times.get(words) ?? 0) + 1)
}

/** `工作简报第期` is made of the head `工作简报第期总第期某市科协办公室编`. */
function isMadeOf(words: string, masthead: string): boolean {
  const [own, whole] = [words, masthead].map((text) => text.replace(/[第期总總年月日]/g, ''))
  return own !== undefined && own.length > 1 && whole?.includes(own) === true
}
