import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Article, ArticleId } from './article.ts'
import type { Decision, FileChange } from './decide-update.ts'
import type { Draft } from './draft-article.ts'
import { articlePath, formatArticleFile } from './format-article-file.ts'
import { type Ledger, saidHash } from './ledger.ts'

/** Ids and paths that are in use. */
export class Names {
  readonly ids: Set<ArticleId>
  readonly made: VFile[] = []
  private readonly paths: Set<string>

  constructor(ids: Iterable<ArticleId>, paths: Iterable<string>) {
    this.ids = new Set(ids)
    this.paths = new Set(paths)
  }

  /** A path that no file has: the import never writes over a file that it could not read. */
  newFile(id: ArticleId): VFile {
    this.ids.add(id)
    const path = articlePath({ id })
    for (let copy = 1; ; copy++) {
      const free = copy === 1 ? path : path.replace(/\.md$/, `-${copy}.md`)
      if (this.paths.has(free)) continue
      this.paths.add(free)
      const file = new VFile({ path: free })
      this.made.push(file)
      return file
    }
  }
}

/** What becomes of a draft that no file says yet. */
export function decideNew(
  draft: Draft,
  id: ArticleId,
  taken: Names,
  { ledger }: { readonly ledger: Ledger },
): Decision & { readonly id: ArticleId } {
  const file = taken.newFile(id)
  const article: Article = { id, ...draft }
  if (ledger.has(id))
    report(
      file,
      'article-restored',
      undefined,
      'Unexpected absence of an article that its bulletin still carries: it is written again; to keep it out of the site set `exclude: true`',
    )
  reportSeveral(file, draft)
  const change: FileChange = { path: file.path, why: 'new', after: formatArticleFile(article).text, article }
  return { id, said: saidHash(article), change }
}

function reportSeveral(file: VFile, { bulletin }: Draft): void {
  if (bulletin.length < 2) return
  const places = bulletin.map((reference) => `\`${reference.file}:${reference.lines.first}\``).join(', ')
  report(
    file,
    'article-in-several-bulletins',
    undefined,
    `The same article stands in ${places}: one file was made of them`,
  )
}
