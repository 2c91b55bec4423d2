import type { VFile } from 'vfile'
import type { Article, ArticleId, BulletinReference } from './article.ts'
import { frontMatterSchema } from './front-matter.ts'
import { parseArticleFile } from './parse-article-file.ts'

/** An article file that is there, read as far as it can be. */
export interface KnownFile {
  readonly file: VFile
  /** Absent where the front matter does not tell it. */
  readonly id?: ArticleId
  readonly bulletin: readonly BulletinReference[]
  /** Absent where the front matter is not right. */
  readonly article?: Article
}

/** Reads an article file as {@link parseArticleFile} does. */
export type ParseArticle = (file: VFile) => Article | undefined

/**
 * Read a file of which an import must know at least whose it is.
 *
 * @returns `undefined` where the file is broken, and neither an id in it, nor its name, nor its printed lines tell
 */
export function knownFile(file: VFile, parse: ParseArticle = parseArticleFile): KnownFile | undefined {
  const article = parse(file)
  return article ? { file, id: article.id, bulletin: article.bulletin, article } : salvage(file)
}

/** What a broken front matter still tells, so that no second file is made beside it. */
function salvage(file: VFile): KnownFile | undefined {
  const text = String(file)
  const written = /^id:[ \t]*["']?([^\s"']+)/m.exec(text)?.[1]
  // A file has the name of its id until somebody moves it.
  const id = idOf(written) ?? idOf(file.stem)
  const bulletin = [...text.matchAll(reference)].map(salvageReference)
  return id || bulletin.length > 0 ? { file, ...(id && { id }), bulletin } : undefined
}

function idOf(text: string | undefined): ArticleId | undefined {
  return frontMatterSchema.shape.id.safeParse(text).data
}

/** As the import writes it, on one line; of any other form its hash alone. */
const reference = /(?:\{file:[ \t]*(?:"([^"\n]*)"|([^,"}\n]*)),[^}\n]*)?sha256:[ \t]*([0-9a-f]{64})/g

function salvageReference({ 1: quoted, 2: plain = '', 3: sha256 = '' }: RegExpExecArray): BulletinReference {
  return { file: quoted ?? plain, lines: { first: 1, last: 1 }, sha256 }
}
