import { Readable } from 'node:stream'
import type { VFile } from 'vfile'
import { type ReadArticle, type ReviewedKind, reviewedKinds } from '../archive/name-review.ts'
import type { Article } from '../articles/article.ts'
import { articleText } from '../articles/article-text.ts'
import { parseArticleFile } from '../articles/parse-article-file.ts'
import { type Authority, registerOf } from '../entities/authority.ts'
import { InputError } from './input-error.ts'
import { namesMemory } from './names-memory.ts'
import { readAuthority } from './read-authority.ts'
import { articleNames, readTextFiles } from './read-files.ts'
import type { Workplace } from './workplace.ts'

/** An archive's articles and decisions. */
export interface ReviewedArchive {
  readonly place: Workplace
  readonly articles: readonly Article[]
  readonly authority: Authority
  readonly decisions: readonly VFile[]
}

/**
 * Read what names stand in.
 *
 * @throws {InputError} where an article or an authority file has errors
 */
export function readForReview(place: Workplace): ReviewedArchive {
  const files = readTextFiles(place.articles, articleNames)
  const articles = files.flatMap((file) => parseArticleFile(file) ?? [])
  const { authority, files: decisions } = readAuthority(place)
  const faulty = [...files, ...decisions].filter(({ messages }) => messages.some(({ fatal }) => fatal))
  if (faulty.length > 0) throw new InputError(faulty)
  return { place, articles, authority, decisions }
}

/** Each article with what the finder is not sure of in it. */
export async function findDoubtful({
  place,
  articles,
  authority,
  decisions,
}: ReviewedArchive): Promise<ReadArticle[]> {
  const memory = namesMemory(place, authority, decisions)
  const texts = articles.map(articleText)
  const named = texts.map(({ headline, blocks }) => ({ headline, paragraphs: blocks }))
  await memory.prepare(Readable.from(named))
  return articles.map((article, index) => {
    const text = texts[index] ?? articleText(article)
    const { doubtful } = memory.find({ headline: text.headline, paragraphs: text.blocks })
    const isListed = (kind: ReviewedKind, name: string) => article[kind].includes(name)
    return {
      article,
      text,
      doubtful: doubtful.filter(({ kind, text: name }) => !isListed(registerOf[kind], name)),
    }
  })
}

/** The kinds that a name is of, in the articles' lists and the authority files; an entry's id stands for it. */
export function knownKinds(name: string, { articles, authority }: ReviewedArchive): ReviewedKind[] {
  return reviewedKinds.filter(
    (kind) =>
      authority.claims[kind].has(name) ||
      authority.entries[kind].some(({ id }) => id === name) ||
      articles.some((article) => article[kind].includes(name)),
  )
}

/** The same; where there are none, that it may be of. */
export async function kindsOf(name: string, archive: ReviewedArchive): Promise<ReviewedKind[]> {
  const known = knownKinds(name, archive)
  if (known.length > 0) return known
  return doubtfulKinds(name, await findDoubtful(archive))
}

/** The kinds that a name may be of. */
export function doubtfulKinds(name: string, read: readonly ReadArticle[]): ReviewedKind[] {
  const doubted = read.flatMap(({ doubtful }) => doubtful.filter(({ text }) => text === name))
  return reviewedKinds.filter((kind) => doubted.some((mention) => registerOf[mention.kind] === kind))
}
