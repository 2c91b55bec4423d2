import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Article, ArticleId } from './article.ts'
import type { Draft } from './draft-article.ts'

/**
 * What the import last wrote, an article's id → the hash of what it said.
 *
 * It is kept in git beside the articles (`content/articles/.import.json`): a fresh clone must know as well which
 * files a person has touched. One line an article, sorted, so that two branches merge.
 */
export type Ledger = ReadonlyMap<ArticleId, string>

/** Its name in the articles' folder. */
export const ledgerFile = '.import.json'

const version = 1

/** Read a ledger; one that cannot be read is reported and taken as empty, and then every file counts as touched. */
export function parseLedger(file: VFile): Ledger {
  try {
    const value: unknown = JSON.parse(String(file))
    if (isLedger(value)) return new Map(Object.entries(value.articles) as [ArticleId, string][])
  } catch {
    // Reported below: git leaves its conflict marks in a file that is no JSON then.
  }
  report(
    file,
    'ledger-unreadable',
    undefined,
    'Unexpected text, expected the list that the import keeps, take either side of a merge whole or delete the file',
  )
  return new Map()
}

/** The ledger's file: the same entries give the same bytes. */
export function formatLedger(ledger: Ledger): string {
  const articles = Object.fromEntries([...ledger].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return `${JSON.stringify({ version, articles }, undefined, 1)}\n`
}

/** The hash of what an import says about an article, the place in its bulletin and what only a person writes aside. */
export function saidHash(article: Article | Draft): string {
  const { withdrawn: _, ...said } = article
  return wholeHash({ ...said, corrections: [], exclude: false })
}

/** Whether an entry says this of an article; those of earlier versions counted in what only a person writes. */
export function isSaid(entry: string | undefined, article: Article | Draft): boolean {
  return entry === saidHash(article) || entry === wholeHash(article)
}

function wholeHash(article: Article | Draft): string {
  const { bulletin: _, id: __, ...said } = article as Article
  const entries = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 32)
}

function isLedger(value: unknown): value is { articles: Record<string, string> } {
  if (typeof value !== 'object' || value === null || !('articles' in value)) return false
  const { articles } = value
  if (typeof articles !== 'object' || articles === null) return false
  return Object.values(articles).every((hash) => typeof hash === 'string')
}
