import type { StudiedArticle } from '../studied-archive.ts'

/** The words of an archive as numbers: a Chinese character is one, a run of Latin letters or of digits is one. */
export interface Tokens {
  /** One number a token, `0` where anything else stands between tokens or a block ends. */
  readonly ids: Uint16Array | Int32Array
  /** By id; the first is empty, for what is no token. */
  readonly words: readonly string[]
  /** By the article's ordinal: where its tokens begin; one more for the end. */
  readonly starts: Int32Array
}

/** Number the words of headlines and blocks. Phrases are found among them, so a phrase never crosses a mark. */
export function tokenize(articles: readonly Pick<StudiedArticle, 'title' | 'blocks'>[]): Tokens {
  const words = ['']
  const known = new Map<string, number>()
  const single = new Int32Array(0x10000)
  const starts = new Int32Array(articles.length + 1)
  const ids = new Int32Array(mostTokens(articles))
  let size = 0
  for (const [ordinal, { title, blocks }] of articles.entries()) {
    starts[ordinal] = size
    pushTokens(title)
    for (const block of blocks) pushTokens(block)
  }
  starts[articles.length] = size
  const used = ids.subarray(0, size)
  // Nearly every archive has fewer words than two bytes tell: half the memory while runs are looked for.
  return { ids: words.length <= 0x10000 ? Uint16Array.from(used) : used, words, starts }

  /** Tokens, one 0 for what stands between two of them, one 0 behind the text. */
  function pushTokens(text: string): void {
    let between = false
    for (let start = 0; start < text.length; ) {
      const sort = sortAt(text, start)
      const end =
        sort === run.letters || sort === run.digits ? endOfRun(text, start, sort) : next(text, start)
      if (sort !== run.none) {
        // What is left out stays 0.
        if (between) size += 1
        ids[size] = idOf(text, start, end)
        size += 1
      }
      between = sort === run.none
      start = end
    }
    size += 1
  }

  /** By a table where the token is one UTF-16 unit, which nearly all are. */
  function idOf(text: string, start: number, end: number): number {
    if (end - start > 1) return idOfWord(text.slice(start, end))
    const unit = text.charCodeAt(start)
    const id = single[unit] || idOfWord(text.charAt(start))
    single[unit] = id
    return id
  }

  function idOfWord(word: string): number {
    const id = known.get(word) ?? words.push(word) - 1
    known.set(word, id)
    return id
  }
}

/** What a character is part of. */
const run = { none: 1, character: 2, letters: 3, digits: 4 } as const

/** By UTF-16 unit, 0 where not looked at yet. */
const sorts = new Uint8Array(0x10000)

function sortAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit >= 0xd800 && unit < 0xe000) return sortOf(String.fromCodePoint(text.codePointAt(index) ?? 0))
  const sort = sorts[unit] || sortOf(text.charAt(index))
  sorts[unit] = sort
  return sort
}

function sortOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return run.character
  if (/[\p{Nd}.%]/u.test(character)) return run.digits
  return /[\p{L}\p{M}]/u.test(character) ? run.letters : run.none
}

function endOfRun(text: string, start: number, sort: number): number {
  let end = next(text, start)
  while (end < text.length && sortAt(text, end) === sort) end = next(text, end)
  return end
}

function next(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return index + (unit >= 0xd800 && unit < 0xdc00 && index + 1 < text.length ? 2 : 1)
}

/** A token or a mark takes at least one character, the end of a text one more. */
function mostTokens(articles: readonly Pick<StudiedArticle, 'title' | 'blocks'>[]): number {
  let most = 0
  for (const { title, blocks } of articles) for (const text of [title, ...blocks]) most += text.length + 1
  return most
}
