import type { Block, Join } from './bulletin.ts'
import type { LexedLine } from './lex-lines.ts'

/** An item's text as blocks, and the joins that made them. */
export interface Paragraphs {
  readonly blocks: readonly Block[]
  readonly joins: readonly Join[]
}

const closed = /[。！？!?；;：:…”’』」）)》】.]$/
const enumerated = /^(?:[一二三四五六七八九十]+(?:是|要|、)|（[一二三四五六七八九十\d]+）|\(\d+\)|\d+[.、．])/

/** Make blocks of an item's lines; a paragraph that the printed page cut in two is mended. */
export function readParagraphs(lines: readonly LexedLine[]): Paragraphs {
  const blocks: Block[] = []
  const joins: Join[] = []
  for (const { line, role, text, groups } of lines) {
    if (role === 'subheadline')
      blocks.push({
        kind: 'subheadline',
        text: groups.headline ?? text,
        lines: { first: line.number, last: line.number },
      })
    if (role !== 'text') continue
    const last = blocks.at(-1)
    if (last?.kind === 'paragraph' && isCut(last.text, text)) {
      joins.push({ before: last.lines.last, after: line.number, why: 'page-break', confidence: 0.9 })
      blocks[blocks.length - 1] = {
        kind: 'paragraph',
        text: last.text + text,
        lines: { first: last.lines.first, last: line.number },
      }
    } else blocks.push({ kind: 'paragraph', text, lines: { first: line.number, last: line.number } })
  }
  return { blocks, joins }
}

/** A paragraph of prose that stops within a sentence, and a line that can carry it on. */
function isCut(before: string, after: string): boolean {
  return (
    !closed.test(before) &&
    /[。！？；].|[，,].*[，,]/.test(before) &&
    before.length >= 20 &&
    !enumerated.test(after) &&
    closed.test(after)
  )
}
