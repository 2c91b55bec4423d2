import type { LabelledSpan } from './lattice.ts'

const closing: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
])
const closers: ReadonlySet<string> = new Set(closing.values())

/**
 * A span whose brackets and quotation marks are pairs: one that stands alone at its edge is left out, one that is closed
 * right behind it is taken in.
 *
 * > | 石油输出国组织（欧佩克）日前, 英国共产党（马列）主席
 *                     ^^^^             ^^^^^^^^^
 *                     ^^^              ^^^^^^^^^^
 *
 * @param text - simplified
 * @returns `undefined` where pairs cannot be made: no name has half of one
 */
export function closeMarks(text: string, span: LabelledSpan): LabelledSpan | undefined {
  const open: number[] = []
  let { start, end } = span
  for (let i = start; i < end; i++) {
    const mark = text[i] as string
    if (closing.has(mark)) open.push(i)
    else if (closers.has(mark)) {
      if (open.length > 0 && closing.get(text[open.at(-1) as number] as string) === mark) open.pop()
      else if (i === span.end - 1) end = i
      else return undefined
    }
  }
  const [first] = open
  if (open.length > 1) return undefined
  if (first === start) start++
  else if (first !== undefined) {
    if (text[end] !== closing.get(text[first] as string)) return undefined
    end++
  }
  if (start === span.start && end === span.end) return span
  return end - start < 2 ? undefined : { ...span, start, end }
}
