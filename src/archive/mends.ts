import type { Join, LineRange } from '../bulletin/bulletin.ts'
import type { ArchivedArticle } from './archive.ts'

/** Characters on either side of a cut that must stand together in the article for it to be mended there. */
const reach = 8

/**
 * Find the printed lines that an article has joined into one paragraph.
 *
 * It compares the article as published with the lines as printed, so it is true of a text that a person has edited too.
 *
 * @param lines - of the whole bulletin
 * @returns ascending; `why` tells a cut with nothing between (a folded line) from one across a blank (a page's end)
 */
export function findMends(
  article: Pick<ArchivedArticle, 'title' | 'blocks'>,
  lines: readonly string[],
  { first, last }: LineRange,
): Join[] {
  const title = bare(article.title)
  const blocks = article.blocks.map(bare)
  const mends: Join[] = []
  let before: { readonly number: number; readonly text: string } | undefined
  for (let number = first; number <= last; number += 1) {
    const text = bare(lines[number - 1] ?? '')
    if (text === '') continue
    if (before !== undefined) {
      const seam = before.text.slice(-reach) + text.slice(0, reach)
      const why = reasonOf(seam, title, blocks, number - before.number)
      if (why !== undefined) mends.push({ before: before.number, after: number, why, confidence: 1 })
    }
    before = { number, text }
  }
  return mends
}

function reasonOf(
  seam: string,
  title: string,
  blocks: readonly string[],
  distance: number,
): Join['why'] | undefined {
  if (title.includes(seam)) return 'headline-wrap'
  if (!blocks.some((block) => block.includes(seam))) return undefined
  return distance > 1 ? 'page-break' : 'hard-wrap'
}

/** Without white space, the marks of Markdown, which the article's blocks don't have, and those that may be shown otherwise. */
function bare(text: string): string {
  return text.replace(/^\s*[#>]+/, '').replace(/[\s*_`\\,;:?!()，；：？！（）]+/g, '')
}
