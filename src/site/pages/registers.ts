import type { RegisterEntry, RegisterKind } from '../../archive/archive.ts'
import { registerKinds } from '../../archive/registrar.ts'
import { listPages, page } from '../lists.ts'
import type { EntryData, Page } from '../page.ts'
import type { PlanOptions } from '../plan-pages.ts'
import type { Summaries } from '../summaries.ts'
import { urls } from '../url.ts'

/** The registers, a page or more for each entry, and redirects from the addresses that entries had before. */
export function registerPages(summaries: Summaries, options: PlanOptions): Page[] {
  return registerKinds.flatMap((kind) => {
    const { entries } = summaries.archive.registers[kind]
    return [
      page('register', urls.register(kind), () => ({
        register: kind,
        entries: entries.map(({ id, name, initial, pinyin, articles }) => ({
          name,
          url: urls.entry(kind, id),
          articles: articles.length,
          initial,
          pinyin,
        })),
      })),
      ...entries.flatMap((entry) => entryPages(kind, entry, summaries, options)),
    ]
  })
}

function entryPages(
  kind: RegisterKind,
  entry: RegisterEntry,
  summaries: Summaries,
  { pageSize }: PlanOptions,
): Page[] {
  const own = urls.entry(kind, entry.id)
  const pages = listPages(own, entry.articles, pageSize).map(({ url, items, ...rest }) =>
    page('entry', url, () => ({
      ...rest,
      items: items.map((ordinal) => summaries.articleAt(ordinal)),
      ...entryData(kind, entry, summaries),
    })),
  )
  const redirects = entry.formerIds.map((id) => page('redirect', urls.entry(kind, id), () => ({ to: own })))
  return [...pages, ...redirects]
}

function entryData(kind: RegisterKind, entry: RegisterEntry, summaries: Summaries) {
  return {
    register: kind,
    id: entry.id,
    name: entry.name,
    aliases: entry.aliases,
    posts: entry.posts.map(({ post, articles }) => ({
      post,
      first: summaries.articleAt(articles[0] ?? 0),
      last: summaries.articleAt(articles.at(-1) ?? 0),
    })),
    links: entry.links,
    total: entry.articles.length,
  } satisfies Partial<EntryData>
}
