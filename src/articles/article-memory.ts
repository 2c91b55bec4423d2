import type { VFile } from 'vfile'
import { ownText } from '../text/own-text.ts'
import type { Article } from './article.ts'
import { parseArticleFile } from './parse-article-file.ts'

/** Parses article files, none twice: an import reads them, and then the build. What they all say stands in memory once. */
export class ArticleMemory {
  readonly #known = new Map<string, { readonly text: string; readonly article: Article }>()
  readonly #written = new Map<string, { readonly sha256: string; readonly article: Article }>()
  readonly #texts = new Map<string, string>()

  /** As {@link parseArticleFile}; a file of the same path and text gives the same article. */
  parse(file: VFile): Article | undefined {
    const { path, value } = file
    const known = this.#known.get(path)
    if (known !== undefined && known.text === value) return known.article
    const before = file.messages.length
    const read = parseArticleFile(file)
    const article = read && this.#sharing(read, ofItsOwn)
    // One of which there is something to say is parsed again, to say it again.
    if (article && typeof value === 'string' && file.messages.length === before)
      this.#known.set(path, { text: value, article })
    return article
  }

  /** Note what a file says that is written now, by the hash of its text. */
  note(path: string, sha256: string, article: Article): void {
    this.#written.set(path, { sha256, article: this.#sharing(article, ofItsOwn) })
  }

  /** What {@link parse} would make of a file of this path and hash, where that was noted. */
  noted(path: string, sha256: string): Article | undefined {
    const written = this.#written.get(path)
    return written?.sha256 === sha256 ? written.article : undefined
  }

  /** An article that was read before, and kept otherwise than in its file. */
  share(article: Article): Article {
    return this.#sharing(article, (record) => record)
  }

  /** Names, days and sources are printed thousands of times, and stand in memory once. */
  #sharing(article: Article, cut: <Record extends object>(record: Record) => Record): Article {
    const { people, places, organizations, events, bulletin, date, source, series } = article
    return {
      ...cut(article),
      people: people.map(this.#shared),
      places: places.map(this.#shared),
      organizations: organizations.map(this.#shared),
      events: events.map(this.#shared),
      bulletin: bulletin.map((reference) => ({ ...cut(reference), file: this.#shared(reference.file) })),
      ...(date !== undefined && { date: this.#shared(date) }),
      ...(source !== undefined && { source: this.#shared(source) }),
      ...(series !== undefined && { series: this.#shared(series) }),
    }
  }

  readonly #shared = <Text extends string>(text: Text): Text => {
    const known = this.#texts.get(text)
    if (known !== undefined) return known as Text
    const own = ownText(text)
    this.#texts.set(own, own)
    return own
  }
}

/** Nothing in it points into the file that it was cut out of, which could else not be forgotten. The body is no cut. */
function ofItsOwn<Record extends object>(record: Record): Record {
  // Changed, not made of entries: each of those would have a shape of its own.
  const own = { ...record }
  for (const [key, value] of Object.entries(own))
    if (typeof value === 'string' && key !== 'body') Object.assign(own, { [key]: ownText(value) })
  return own
}
