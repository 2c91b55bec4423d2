import { VFile } from 'vfile'
import { formatLedger, ledgerFile, parseLedger } from '../../src/articles/ledger.ts'
import { type ImportResult, type ImportSource, importBulletins } from '../../src/pipeline.ts'

/** An archive's folders in memory, to import into and to edit. */
export class ArchiveFolder {
  /** Path below the bulletins' folder → text. */
  readonly bulletins = new Map<string, string>()
  /** Path below the articles' folder → text. */
  readonly articles = new Map<string, string>()

  constructor(bulletins: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(bulletins)) this.bulletins.set(path, text)
  }

  /** Import, write, and tell what was written and said. */
  async import(
    accept: readonly string[] = [],
  ): Promise<{ changes: string[]; messages: string[]; result: ImportResult }> {
    const result = await importBulletins({ ...this.source(), accept: new Set(accept) })
    for (const { path, after } of result.plan.changes) this.articles.set(path, after)
    this.articles.set(ledgerFile, formatLedger(result.plan.ledger))
    return {
      result,
      changes: result.plan.changes.map(({ why, path }) => `${why} ${path}`),
      messages: result.plan.files.flatMap((file) =>
        file.messages.map(({ ruleId }) => `${ruleId} ${file.path}`),
      ),
    }
  }

  /** What an import of it reads. */
  source(): ImportSource {
    return {
      bulletins: files(this.bulletins),
      articles: files(this.articles).filter(({ path }) => path !== ledgerFile),
      ledger: parseLedger(new VFile({ value: this.articles.get(ledgerFile) ?? '{"articles":{}}' })),
      names: {
        find: () => ({ people: ['怀进鹏'], places: [], organizations: [], mentions: [], doubtful: [] }),
      },
    }
  }

  /** The paths of the articles, sorted. */
  paths(): string[] {
    return [...this.articles.keys()].filter((path) => path !== ledgerFile).sort()
  }

  /** The only article with these characters: its path and text. */
  find(text: string): { path: string; text: string } {
    const found = [...this.articles].filter(([path, value]) => path !== ledgerFile && value.includes(text))
    const [first] = found
    if (found.length !== 1 || !first) throw new Error(`${found.length} articles contain ${text}`)
    return { path: first[0], text: first[1] }
  }

  /** As a person edits: replace in the only article that contains the text. */
  edit(text: string, by: string): string {
    const { path, text: before } = this.find(text)
    this.articles.set(path, before.replace(text, by))
    return path
  }
}

function files(folder: ReadonlyMap<string, string>): VFile[] {
  return [...folder].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, value]) => new VFile({ path, value }))
}

/** One item as filed. */
export function item(headline: string, text: string, source = '青海省科协', date = '2021-07-19'): string {
  return `## ${headline}\n\n${text}\n\n${source} [${date}]\n\n`
}
