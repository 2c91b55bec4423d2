import { Document, isCollection, isSeq } from 'yaml'
import type { Article, ArticleFile, BulletinReference } from './article.ts'
import { flowLists, formatPlainValues } from './format-plain-values.ts'
import { frontMatterKeys } from './front-matter.ts'

/** Strings are never folded, and lists stay on their line. */
const layout = { lineWidth: 0, flowCollectionPadding: false } as const

/** `people: []` invites an editor to fill it; the other lists appear when they hold something. */
const alwaysWritten = new Set<string>(['people', 'places', 'organizations'])

/** An article as its Markdown file, at the path where the import first puts it. */
export function formatArticleFile(article: Article): ArticleFile {
  return {
    path: articlePath(article),
    text: `---\n${formatFrontMatter(article)}---\n${article.body && `\n${article.body}`}`,
  }
}

/** `2021/2021-07-19-7f3k2q.md`, by the id and not by the date, so that a corrected date moves nothing. */
export function articlePath({ id }: Pick<Article, 'id'>): string {
  return `${id.split('-', 1)[0]}/${id}.md`
}

/** The key `bulletin` and its list, as they stand in a front matter. */
export function formatBulletinKey(references: readonly BulletinReference[]): string {
  return formatValues({ bulletin: references.map(referenceValue) })
}

function formatFrontMatter(article: Article): string {
  return formatValues(frontMatterValues(article))
}

/** Lists of names and days stand in one line, each reference to a bulletin in its own. */
function formatValues(values: Readonly<Record<string, unknown>>): string {
  return formatPlainValues(values) ?? formatAnyValues(values)
}

/** The library's way, for all that YAML could take for something else. */
export function formatAnyValues(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values)
  for (const key of flowLists) {
    const list = document.get(key, true)
    if (isSeq(list)) list.flow = true
  }
  const bulletin = document.get('bulletin', true)
  if (isSeq(bulletin)) for (const item of bulletin.items) if (isCollection(item)) item.flow = true
  return document.toString(layout)
}

function frontMatterValues(article: Article): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const key of frontMatterKeys) {
    const value = key === 'bulletin' ? article.bulletin.map(referenceValue) : article[key]
    if (value === undefined || value === false) continue
    if (Array.isArray(value) && value.length === 0 && !alwaysWritten.has(key)) continue
    values[key] = value
  }
  return values
}

function referenceValue({ file, lines, sha256 }: BulletinReference) {
  return { file, lines: `${lines.first}-${lines.last}`, sha256 }
}
