import { spaceBetween } from '../../src/text/space-between.ts'
import { blockOf, type TextBlock } from './text-blocks.ts'

/** The blocks of a printed text: each line with those that the archive joined to it, so that a phrase may run over a line's end. */
export function printedBlocks(list: HTMLElement): TextBlock[] {
  const blocks: Text[][] = []
  const blockOfLine = new Map<number, Text[]>()
  for (const [index, line] of [...list.children].entries()) {
    const text = line.querySelector('.line')?.firstChild
    if (!(text instanceof Text) || !(line instanceof HTMLElement)) continue
    const joined = line.matches('.mended')
      ? blockOfLine.get(Number(line.dataset.follows ?? index))
      : undefined
    const block = joined ?? []
    if (!joined) blocks.push(block)
    block.push(text)
    blockOfLine.set(index + 1, block)
  }
  return blocks.map((texts) => blockOf(texts, spaceBetween))
}
