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

function shownArticle(article: ArchivedArticle): ArchivedArticle {
  const { kicker, subtitle } = article
  return {
    ...article,
    title: fullWidthPunctuation(article.title),
    ...(kicker !== undefined && { kicker: fullWidthPunctuation(kicker) }),
    ...(subtitle !== undefined && { subtitle: fullWidthPunctuation(subtitle) }),
    blocks: article.blocks.map(fullWidthPunctuation),
  }
}
