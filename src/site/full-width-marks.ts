import type { Archive, ArchivedArticle } from '../archive/archive.ts'
import { fullWidthPunctuation } from '../text/full-width-punctuation.ts'

/**
 * The archive as readers see it: half-width marks between Chinese characters full-width, in headlines and texts.
 *
 * Every text keeps its length, so places in it stay valid, and folds to the same characters, so that a search finds it
 * either way. `body`, the text on file, stays as it was filed; {@link bodyHtml} takes its words from `blocks`.
 */
export function withFullWidthMarks(archive: Archive): Archive {
  return { ...archive, articles: archive.articles.map(shownArticle) }
}

/** Most articles have no such mark: they are the same, and need no second place in memory. */
function shownArticle(article: ArchivedArticle): ArchivedArticle {
  const { title, kicker, subtitle } = article
  const blocks = article.blocks.map(fullWidthPunctuation)
  const heads = {
    title: fullWidthPunctuation(title),
    ...(kicker !== undefined && { kicker: fullWidthPunctuation(kicker) }),
    ...(subtitle !== undefined && { subtitle: fullWidthPunctuation(subtitle) }),
  }
  const isSame =
    heads.title === title &&
    heads.kicker === kicker &&
    heads.subtitle === subtitle &&
    blocks.every((block, index) => block === article.blocks[index])
  return isSame ? article : { ...article, ...heads, blocks }
}
