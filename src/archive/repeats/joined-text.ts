import type { StudiedArticle } from '../studied-archive.ts'

/** All blocks of an archive in one row of UTF-16 units, in the order of print, and the way back. */
export interface JoinedText {
  readonly units: Uint16Array
  /** In the order of print; articles without a day last, since nobody knows what they came before. */
  readonly blocks: readonly JoinedBlock[]
}

/** One block of text in the row. */
export interface JoinedBlock {
  /** The article's ordinal. */
  readonly article: number
  /** Index into the article's blocks. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** Half-width marks that bulletins print for full-width ones: the same passage may be set either way. */
const fullWidth = Uint16Array.from({ length: 0x80 }, (_, unit) =>
  ',;:?!()'.includes(String.fromCharCode(unit)) ? unit + 0xfee0 : unit,
)

/** Put all blocks of the articles in one row, in the order of print. */
export function joinText(articles: readonly StudiedArticle[]): JoinedText {
  const printed = [
    ...articles.filter((article) => article.date !== undefined),
    ...articles.filter((article) => article.date === undefined),
  ]
  const blocks: JoinedBlock[] = []
  let end = 0
  for (const article of printed)
    for (const [block, text] of article.blocks.entries()) {
      const start = end
      end += text.length
      blocks.push({ article: article.ordinal, block, start, end })
    }
  const units = new Uint16Array(end)
  for (const { article, block, start } of blocks)
    copyInto(units, start, articles[article]?.blocks[block] ?? '')
  return { units, blocks }
}

function copyInto(units: Uint16Array, start: number, text: string): void {
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    units[start + offset] = unit < fullWidth.length ? (fullWidth[unit] ?? unit) : unit
  }
}
