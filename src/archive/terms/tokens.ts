import type { ArchivedArticle } from '../archive.ts'

/** The words of an archive as numbers: a Chinese character is one, a run of Latin letters or of digits is one. */
export interface Tokens {
  /** One number a token, `0` where anything else stands between tokens or a block ends. */
  readonly ids: Int32Array
  /** By id; the first is empty, for what is no token. */
  readonly words: readonly string[]
  /** By the article's ordinal: where its tokens begin; one more for the end. */
  readonly starts: Int32Array
}

/** Number the words of headlines and blocks. Phrases are found among them, so a phrase never crosses a mark. */
export function tokenize(articles: readonly ArchivedArticle[]): Tokens {
  const words = ['']
  const known = new Map<string, number>()
  const starts = new Int32Array(articles.length + 1)
  const ids = new Int32Array(mostTokens(articles))
  let size = 0
  for (const [ordinal, article] of articles.entries()) {
    starts[ordinal] = size
    for (const text of [article.title, ...article.blocks]) {
      pushTokens(text)
      size += 1
    }
  }
  starts[articles.length] = size
  return { ids: ids.slice(0, size), words, starts }

  function pushTokens(text: string): void {
    let end = 0
    for (const match of text.matchAll(token)) {
      // What is left out stays 0.
      if (match.index > end) size += 1
      ids[size] = idOf(match[0])
      size += 1
      end = match.index + match[0].length
    }
  }

  function idOf(word: string): number {
    const id = known.get(word) ?? words.push(word) - 1
    known.set(word, id)
    return id
  }
}

/** A token or a mark takes at least one character, the end of a text one more. */
function mostTokens(articles: readonly ArchivedArticle[]): number {
  let most = 0
  for (const { title, blocks } of articles) for (const text of [title, ...blocks]) most += text.length + 1
  return most
}

const token = /\p{Script=Han}|[\p{Script=Latin}\p{M}]+|[\p{Nd}.%]+|\p{L}+/gu
