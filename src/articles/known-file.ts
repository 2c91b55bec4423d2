import type { VFile } from 'vfile'
import type { Article, ArticleId, BulletinReference } from './article.ts'
import { frontMatterSchema } from './front-matter.ts'
import { parseArticleFile } from './parse-article-file.ts'

/** An article file that is there, read as far as it can be. */
export interface KnownFile {
  readonly file: VFile
  readonly id: ArticleId
  readonly bulletin: readonly BulletinReference[]
  /** Absent where the front matter is not right. */
  readonly article?: Article
}

/** Reads an article file as {@link parseArticleFile} does. */
export type ParseArticle = (file: VFile) => Article | undefined

/**
 * Read a file of which an import must know at least whose it is.
 *
 * @returns `undefined` where the file is broken and not even its name tells an id
 */
export function knownFile(file: VFile, parse: ParseArticle = parseArticleFile): KnownFile | undefined {
  const article = parse(file)
  return article ? { file, id: article.id, bulletin: article.bulletin, article } : salvage(file)
}

/** What a broken front matter still tells, so that no second file is made beside it. */
function salvage(file: VFile): KnownFile | undefined {
  const text = String(file)
  const written = /^id:[ \t]*["']?([^\s"']+)/m.exec(text)?.[1] ?? file.stem
  const id = frontMatterSchema.shape.id.safeParse(written)
  if (!id.success) return undefined
  return { file, id: id.data, bulletin: [...text.matchAll(reference)].map(salvageReference) }
}

/** As the import writes it, on one line; of any other form its hash alone. */
const reference = /(?:\{file:[ \t]*(?:"([^"\n]*)"|([^,"}\n]*)),[^}\n]*)?sha256:[ \t]*([0-9a-f]{64})/g

function salvageReference({ 1: quoted, 2: plain = '', 3: sha256 = '' }: RegExpExecArray): BulletinReference {
  return { file: quoted ?? plain, lines: { first: 1, last: 1 }, sha256 }
}
