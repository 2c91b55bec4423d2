import type { Article } from '../articles/article.ts'
import type { Authority } from '../entities/authority.ts'
import { locateNames } from '../entities/locate-names.ts'
import { resolveName } from '../entities/resolve-name.ts'
import type { LocatedName, NameDecisions } from './decisions.ts'

/** The authority files' decisions as the archive asks for them. */
export function authorityDecisions(authority: Authority): NameDecisions {
  return {
    resolve(kind, name, article, posts) {
      // A series is what the masthead says: nobody decides about it.
      if (kind === 'series') return { name, aliases: [], links: [], formerIds: [] }
      const { source, id } = article
      const resolved = resolveName(authority, kind, name, {
        article: id,
        ...(source !== undefined && { source }),
        posts,
      })
      return resolved.hidden ? undefined : resolved
    },
    locate({ headline, blocks }, article) {
      const mentions = locateNames({ headline, paragraphs: blocks }, article, authority)
      return mentions.flatMap(({ kind, text, paragraph: block, start, end, post }): LocatedName | [] => {
        const name = listedName(kind, text, article, authority)
        return name === undefined
          ? []
          : { kind, name, block, start, end, ...(post !== undefined && { post }) }
      })
    },
  }
}

const listOf = { person: 'people', place: 'places', organization: 'organizations' } as const

/** The front matter's name that a printed one stands for: itself, or the one whose alias it is. */
function listedName(
  kind: LocatedName['kind'],
  printed: string,
  article: Article,
  authority: Authority,
): string | undefined {
  const listed = article[listOf[kind]]
  if (listed.includes(printed)) return printed
  return listed.find((name) =>
    (authority.claims[listOf[kind]].get(name) ?? []).some(
      (entry) => entry.name === printed || entry.aliases.includes(printed),
    ),
  )
}
