import type { Block } from './bulletin.ts'
import { readSourceLine, type SourceLine } from './source-line.ts'

/** An item's blocks without the source that closes its last sentence, and that source. */
export interface SplitSource {
  readonly blocks: readonly Block[]
  readonly source?: SourceLine
  /** As printed, brackets and all. */
  readonly printed?: string
}

const closing = /(?<=[。！？”])\s*(?<bracket>[（(【][^（()）【】。]{2,60}[)）】])$/
const plainName =
  /^[（(【](?<source>[^：:，。；\d]{2,30}?(?:办公室|办公厅|委员会|科协|协会|学会|联合会|大学|学院|学校|医院|公司|集团|中心|研究院|研究所|[局厅部处馆站社报网台组]))[)）】]$/

/**
 * Take the source that stands in brackets behind an item's last sentence.
 *
 * > | …推动资源下沉。(市科协办公室)
 *
 * A line that names makers (`(记者 赵六)`) is read and stays in the text.
 */
export function splitInlineSource(blocks: readonly Block[]): SplitSource {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return { blocks }
  const found = closing.exec(last.text)
  const printed = found?.groups?.bracket
  if (!found || printed === undefined) return { blocks }
  const name = plainName.exec(printed)?.groups?.source
  const source = readSourceLine(printed) ?? (name === undefined ? undefined : { source: name, credits: [] })
  if (!source) return { blocks }
  if (source.credits.length > 0 || source.source === undefined) return { blocks, source }
  return { blocks: [...blocks.slice(0, -1), shortened(last, found.index)], source, printed }
}

function shortened(block: Extract<Block, { text: string }>, end: number): Block {
  const { spans, seams, ...rest } = block
  const kept = spans?.filter((span) => span.end <= end) ?? []
  const inside = seams?.filter(({ at }) => at < end) ?? []
  return {
    ...rest,
    text: block.text.slice(0, end),
    ...(kept.length > 0 && { spans: kept }),
    ...(inside.length > 0 && { seams: inside }),
  }
}
