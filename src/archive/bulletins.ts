import type { Article } from '../articles/article.ts'
import type { LineRange } from '../bulletin/bulletin.ts'
import type { ArchivedArticle, ArchivedBulletin, PrintedText } from './archive.ts'
import { withoutLines } from './withheld-lines.ts'

/** A bulletin's file as it is now. */
export interface PrintedBulletin {
  /** Below the bulletins' folder, `/` between folders. */
  readonly file: string
  readonly text: PrintedText
}

/**
 * The bulletins that the articles stand in, by their first day, then id.
 *
 * A bulletin's id is that of its first article, shown or taken back; where two bulletins begin with the same article, the
 * later by file name counts on. Another first article gives another id.
 *
 * @param withheld - articles whose text the site does not show: neither do the bulletins
 */
export function gatherBulletins(
  articles: readonly ArchivedArticle[],
  printed: readonly PrintedBulletin[],
  withheld: readonly Article[] = [],
): ArchivedBulletin[] {
  const textOf = new Map(printed.map(({ file, text }) => [file, text]))
  const withheldIn = articlesByFile(withheld)
  const taken = new Set<string>()
  const bulletins = [...articlesByFile(articles)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, filed]) => {
      const inOrder = filed.sort(byLines).map(({ article }) => article)
      const dates = inOrder.flatMap(({ date }) => date ?? []).sort()
      const [first, last, series, text] = [
        dates[0],
        dates.at(-1),
        mostCommonSeries(inOrder),
        textOf.get(file),
      ]
      const gone = withheldIn.get(file) ?? []
      const ranges = gone.map(({ lines }) => lines)
      const shown = filed.map(({ lines }) => lines)
      const titles = gone.map(({ article }) => article.title)
      return {
        id: freeId([...filed, ...gone].sort(byLines)[0]?.article.id ?? file, taken),
        file,
        ...(series !== undefined && { series }),
        ...(first !== undefined && { first }),
        ...(last !== undefined && { last }),
        articles: inOrder.map(({ id }) => id),
        ...(text !== undefined && {
          printed:
            gone.length === 0
              ? text
              : { ...text, lines: () => withoutLines(text.lines(), ranges, shown, titles) },
        }),
        withheld: ranges.sort((a, b) => a.first - b.first),
      }
    })
  return bulletins.sort((a, b) => compare(`${a.first ?? ''} ${a.id}`, `${b.first ?? ''} ${b.id}`))
}

interface FiledArticle<T extends Article> {
  readonly article: T
  readonly lines: LineRange
}

function byLines(a: FiledArticle<Article>, b: FiledArticle<Article>): number {
  return a.lines.first - b.lines.first || (a.article.id < b.article.id ? -1 : 1)
}

function articlesByFile<T extends Article>(articles: readonly T[]): Map<string, FiledArticle<T>[]> {
  const files = new Map<string, FiledArticle<T>[]>()
  for (const article of articles)
    for (const { file, lines } of article.bulletin) {
      const filed = files.get(file) ?? []
      files.set(file, filed)
      filed.push({ article, lines })
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
