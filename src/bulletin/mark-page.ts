import { keepLabels } from './keep-labels.ts'
import type { LexedLine } from './lex-lines.ts'
import { markContents } from './mark-contents.ts'
import { markHeadingLevels } from './mark-heading-levels.ts'
import { markHeadlines } from './mark-headlines.ts'
import { markImprint } from './mark-imprint.ts'
import { markMasthead } from './mark-masthead.ts'
import { markPageFurniture } from './mark-page-furniture.ts'
import { markSkipped } from './mark-skipped.ts'
import { markTitles } from './mark-titles.ts'
import type { BulletinStyle } from './style.ts'

/** Tell from its neighbours what a line's own text does not tell: the page around the news, then the headlines. */
export function markPage(lexed: readonly LexedLine[], style: BulletinStyle): readonly LexedLine[] {
  const skipped = markSkipped(markHeadings(lexed, style), style)
  const headed = style.headline && style.masthead ? skipped : markMasthead(skipped)
  const { lexed: listed, titles } = markContents(headed)
  const furnished = markImprint(keepLabels(markPageFurniture(listed), style))
  return markHeadlines(furnished, titles)
}

function markHeadings(lexed: readonly LexedLine[], style: BulletinStyle): readonly LexedLine[] {
  if (!style.headline) return markHeadingLevels(lexed)
  return style.masthead ? lexed : markTitles(lexed)
}
