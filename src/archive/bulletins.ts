import type { ArchivedArticle, ArchivedBulletin } from './archive.ts'

/** A bulletin's file as it is now. */
export interface PrintedBulletin {
  /** Below the bulletins' folder, `/` between folders. */
  readonly file: string
  readonly lines: readonly string[]
}

/**
 * The bulletins that the articles stand in, by their first day, then id.
 *
 * A bulletin's id is that of its first article, which never changes; where two bulletins begin with the same
 * article, the later by file name counts on.
 */
export function gatherBulletins(
  articles: readonly ArchivedArticle[],
  printed: readonly PrintedBulletin[],
): ArchivedBulletin[] {
  const linesOf = new Map(printed.map(({ file, lines }) => [file, lines]))
  const taken = new Set<string>()
  const bulletins = [...articlesByFile(articles)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, filed]) => {
      const inOrder = filed
        .sort((a, b) => a.line - b.line || (a.article.id < b.article.id ? -1 : 1))
        .map(({ article }) => article)
      const dates = inOrder.flatMap(({ date }) => date ?? []).sort()
      const [first, last, series, lines] = [
        dates[0],
        dates.at(-1),
        mostCommonSeries(inOrder),
        linesOf.get(file),
      ]
      return {
        id: freeId(inOrder[0]?.id ?? file, taken),
        file,
        ...(series !== undefined && { series }),
        ...(first !== undefined && { first }),
        ...(last !== undefined && { last }),
        articles: inOrder.map(({ id }) => id),
        ...(lines !== undefined && { lines }),
      }
    })
  return bulletins.sort((a, b) => compare(`${a.first ?? ''} ${a.id}`, `${b.first ?? ''} ${b.id}`))
}

interface FiledArticle {
  readonly article: ArchivedArticle
  readonly line: number
}

function articlesByFile(articles: readonly ArchivedArticle[]): Map<string, FiledArticle[]> {
  const files = new Map<string, FiledArticle[]>()
  for (const article of articles)
    for (const { file, lines } of article.bulletin) {
      const filed = files.get(file) ?? []
      files.set(file, filed)
      filed.push({ article, line: lines.first })
    }
  return files
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  taken.add(id)
  return id
}

function mostCommonSeries(articles: readonly ArchivedArticle[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { series } of articles)
    if (series !== undefined) counts.set(series, (counts.get(series) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
