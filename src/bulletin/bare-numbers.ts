import type { LexedLine } from './lex-lines.ts'
import { isNews } from './relabel.ts'

/** A page has at least so many lines of news. */
const fewestLines = 3

interface BareNumber {
  readonly index: number
  readonly value: number
  /** `3/12`: of how many. */
  readonly of: string | undefined
}

/** Indexes of the page numbers: `3` or `3/12` alone on a line at a form feed, or where all such lines number pages. */
export function bareNumbers(lexed: readonly LexedLine[]): number[] {
  const numbers = lexed.flatMap((line, index) => bareNumber(line, index))
  const pages = arePages(numbers, lexed) ? numbers : numbers.filter(({ index }) => lexed[index]?.endsPage)
  return pages.map(({ index }) => index)
}

function bareNumber({ role, text }: LexedLine, index: number): BareNumber[] {
  const [, value, of] =
    role === 'text' && text.length <= 11 ? (/^(\d{1,4})(?:\s*\/\s*(\d{1,4}))?$/.exec(text) ?? []) : []
  return value === undefined ? [] : [{ index, value: Number(value), of }]
}

/** Pages count one by one and hold some lines each; harvests of three years, or the ranks of a list, do not. */
function arePages(numbers: readonly BareNumber[], lexed: readonly LexedLine[]): boolean {
  return (
    numbers.length > 1 &&
    numbers.every(({ index, value, of }, at) => {
      const before = numbers[at - 1]
      return (
        before === undefined ||
        (value === before.value + 1 && of === before.of && isPage(lexed.slice(before.index + 1, index)))
      )
    })
  )
}

function isPage(between: readonly LexedLine[]): boolean {
  return between.filter(isNews).length >= fewestLines
}
