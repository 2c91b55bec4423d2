import type { VFile } from 'vfile'
import type { Article } from './article.ts'
import { parseArticleFile } from './parse-article-file.ts'

/** Parses article files, none twice: an import reads them, and then the build. */
export class ArticleMemory {
  readonly #known = new Map<string, { readonly text: string; readonly article: Article }>()

  /** As {@link parseArticleFile}; a file of the same path and text gives the same article. */
  parse(file: VFile): Article | undefined {
    const { path, value } = file
    const known = this.#known.get(path)
    if (known !== undefined && known.text === value) return known.article
    const before = file.messages.length
    const article = parseArticleFile(file)
    // One of which there is something to say is parsed again, to say it again.
    if (article && typeof value === 'string' && file.messages.length === before)
      this.#known.set(path, { text: value, article })
    return article
  }
}
