import type { LexedLine } from './lex-lines.ts'
import { isDated, isNews } from './relabel.ts'

/** The lines of one item, blank lines and page furniture between them included, and what stood over it. */
export interface CutItem {
  readonly lexed: readonly LexedLine[]
  /** The masthead that it stands under. */
  readonly series?: string
  /** The section of the bulletin that it stands in. */
  readonly section?: string
}

/** Cut a bulletin's lines into its items. A new one opens at a headline, at a kicker, behind a masthead, behind a dated source line. */
export function cutItems(lexed: readonly LexedLine[]): CutItem[] {
  const cutter = new ItemCutter()
  for (const line of lexed) cutter.add(line)
  return cutter.finish()
}

class ItemCutter {
  readonly #items: CutItem[] = []
  #lines: LexedLine[] = []
  #series: string | undefined
  #section: string | undefined
  /** The item has its text and a source line that is one for sure. */
  #isClosed = false
  #hasText = false
  #hasHeadline = false

  add(line: LexedLine): void {
    if (line.role === 'masthead') this.#enter(line)
    else if (this.#opensItem(line)) this.#close()
    if (line.role !== 'masthead' && (this.#lines.length > 0 || isNews(line))) this.#take(line)
  }

  finish(): CutItem[] {
    this.#close()
    return this.#items
  }

  #enter({ groups }: LexedLine): void {
    this.#close()
    this.#series = groups.series ?? this.#series
    this.#section = groups.series === undefined ? (groups.section ?? this.#section) : groups.section
  }

  #opensItem({ role }: LexedLine): boolean {
    if (role === 'kicker') return this.#lines.length > 0
    if (role === 'headline') return this.#hasText || this.#hasHeadline || this.#isClosed
    return this.#isClosed && (role === 'text' || role === 'subheadline')
  }

  #take(line: LexedLine): void {
    this.#lines.push(line)
    this.#hasHeadline ||= line.role === 'headline'
    this.#hasText ||= line.role === 'text' || line.role === 'subheadline'
    this.#isClosed ||= line.role === 'source' && this.#hasText && isDated(line)
  }

  #close(): void {
    const last = this.#lines.findLastIndex(isNews)
    if (last >= 0)
      this.#items.push({
        lexed: this.#lines.slice(0, last + 1),
        ...(this.#series !== undefined && { series: this.#series }),
        ...(this.#section !== undefined && { section: this.#section }),
      })
    this.#lines = []
    this.#isClosed = this.#hasText = this.#hasHeadline = false
  }
}
