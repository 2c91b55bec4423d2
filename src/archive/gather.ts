import type { Article } from '../articles/article.ts'
import { articleText } from '../articles/article-text.ts'
import { registerOf } from '../entities/authority.ts'
import { spell as spellName } from '../text/pinyin.ts'
import type { Archive, ArchivedArticle, ArchivedMention, EntryId, RegisterKind } from './archive.ts'
import { gatherBulletins, type PrintedBulletin } from './bulletins.ts'
import type { LocatedName, NameDecisions } from './decisions.ts'
import { MentionStore } from './mention-store.ts'
import { Registrar, type Speller } from './registrar.ts'

/**
 * Gather the published articles into an archive: order, registers with the authority files' decisions applied,
 * the names found again in each text, bulletins.
 *
 * @param articles - in any order; those with `exclude` are left out
 * @param printed - the bulletins' files as they are now, in any order
 * @param spell - spells as {@link spellName} does
 */
export function gatherArchive(
  articles: readonly Article[],
  decisions: NameDecisions,
  printed: readonly PrintedBulletin[],
  spell: Speller = spellName,
): Archive {
  const shown = articles.filter((article) => !article.exclude).sort(byDateThenId)
  const registrar = new Registrar(decisions, spell)
  const store = new MentionStore()
  const archived = shown
    .filter((article) => !isWithheld(article))
    .map((article, ordinal) => archiveArticle(article, ordinal, { decisions, registrar, store }))
  return {
    articles: archived,
    withdrawn: shown.filter((article) => article.withdrawn !== undefined),
    registers: registrar.registers(),
    bulletins: gatherBulletins(archived, printed, articles.filter(isWithheld)),
  }
}

/** The site does not show its text, nor its names. */
export function isWithheld({ exclude, withdrawn }: Article): boolean {
  return exclude || withdrawn !== undefined
}

/** What articles are put into. */
interface Gathering {
  readonly decisions: NameDecisions
  readonly registrar: Registrar
  readonly store: MentionStore
}

function archiveArticle(
  article: Article,
  ordinal: number,
  { decisions, registrar, store }: Gathering,
): ArchivedArticle {
  const text = articleText(article)
  const names = decisions.locate(text, article)
  const entered = enterNames(article, ordinal, postsOf(names), registrar)
  const mentions: ArchivedMention[] = []
  for (const located of names) {
    const { kind, name, block, start, end } = located
    const entry = entered.ids[registerOf[kind]].get(name)
    if (entry === undefined) continue
    notePost(located, entry, ordinal, registrar)
    mentions.push({ kind, entry, block, start, end })
  }
  const { entries } = entered
  return { ...article, ordinal, blocks: text.blocks, entries, mentions: store.add(mentions) }
}

interface EnteredNames {
  readonly entries: Record<RegisterKind, readonly EntryId[]>
  /** By the name as the front matter has it. */
  readonly ids: Readonly<Record<RegisterKind, ReadonlyMap<string, EntryId>>>
}

/** The posts printed before each person of a text: they tell two people of one name apart. */
function postsOf(names: readonly LocatedName[]): ReadonlyMap<string, readonly string[]> {
  const posts = new Map<string, string[]>()
  for (const { kind, name, post } of names)
    if (kind === 'person' && post !== undefined) posts.set(name, [...(posts.get(name) ?? []), post])
  return posts
}

function enterNames(
  article: Article,
  ordinal: number,
  posts: ReadonlyMap<string, readonly string[]>,
  registrar: Registrar,
): EnteredNames {
  const enter = (kind: RegisterKind, names: readonly string[]) => {
    const ids = new Map<string, EntryId>()
    for (const name of names) {
      const id = registrar.enter(kind, name, article, ordinal, kind === 'people' ? posts.get(name) : [])
      if (id !== undefined) ids.set(name, id)
    }
    return ids
  }
  const ids = {
    people: enter('people', article.people),
    places: enter('places', article.places),
    organizations: enter('organizations', article.organizations),
    sources: enter('sources', article.source === undefined ? [] : [article.source]),
    series: enter('series', article.series === undefined ? [] : [article.series]),
  }
  const entries = {
    people: eachOnce(ids.people),
    places: eachOnce(ids.places),
    organizations: eachOnce(ids.organizations),
    sources: eachOnce(ids.sources),
    series: eachOnce(ids.series),
  }
  return { entries, ids }
}

function eachOnce(ids: ReadonlyMap<string, EntryId>): EntryId[] {
  return [...new Set(ids.values())]
}

function notePost(located: LocatedName, entry: EntryId, ordinal: number, registrar: Registrar): void {
  if (located.kind === 'person' && located.post !== undefined)
    registrar.enterPost(entry, located.post, ordinal)
}

function byDateThenId(a: Article, b: Article): number {
  const [left, right] = a.date === b.date ? [a.id, b.id] : [a.date ?? '', b.date ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}
