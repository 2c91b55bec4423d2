import { hash } from 'node:crypto'
import type {
  Archive,
  ArchivedArticle,
  ArchivedBulletin,
  EntryId,
  RegisterEntry,
  RegisterKind,
} from '../archive/archive.ts'
import type { Calendar } from '../archive/calendar.ts'
import { registerKinds } from '../archive/registrar.ts'
import type { IsoDate } from '../text/iso-date.ts'
import { rememberEach } from '../text/remember-each.ts'

/**
 * Marks of what pages show: the same mark, the same words on the page. A page's key is made of them, for that takes much
 * less work than its data.
 *
 * A mark is the first 132 bits of a SHA-256 in base64; each is made once, when it is first asked for.
 */
export class Marks {
  readonly #archive: Archive
  readonly #shown: (string | undefined)[] = []
  readonly #named: (string | undefined)[] = []
  readonly #written: (string | undefined)[] = []
  readonly #whole: (string | undefined)[] = []
  readonly #bulletins = new Map<ArchivedBulletin, string>()
  readonly #entries = new Map<RegisterEntry, string>()
  readonly #periods = new Map<string, string>()
  readonly #nameTexts = {
    people: this.#nameTextsOf('people'),
    places: this.#nameTextsOf('places'),
    organizations: this.#nameTextsOf('organizations'),
    sources: this.#nameTextsOf('sources'),
    series: this.#nameTextsOf('series'),
  }

  /** @param archive - as it is on file, which decides how it is shown */
  constructor(archive: Archive) {
    this.#archive = archive
  }

  /** Of everything that some articles say, in their order. */
  together(articles: readonly Pick<ArchivedArticle, 'ordinal'>[]): string {
    return markOfText(articles.map(({ ordinal }) => this.whole(ordinal)).join(''))
  }

  /** Of whom and what some articles name. */
  namesOf(ordinals: readonly number[]): string {
    return markOfText(ordinals.map((ordinal) => this.named(ordinal)).join(''))
  }

  /** Of what lists show of an article. */
  shown(ordinal: number): string {
    this.#shown[ordinal] ??= markOf(this.#shownOf(ordinal))
    return this.#shown[ordinal]
  }

  /** Of that, and of the names that its page links. */
  named(ordinal: number): string {
    this.#named[ordinal] ??= markOf([this.shown(ordinal), this.#namesOf(ordinal)])
    return this.#named[ordinal]
  }

  /** Of everything that its own page shows of it. */
  whole(ordinal: number): string {
    this.#whole[ordinal] ??= markOfText(
      this.named(ordinal) + this.written(ordinal) + this.#articleAt(ordinal).mentions.meanings(),
    )
    return this.#whole[ordinal]
  }

  /** Of what its file says, and of the places where its text names somebody or something, whoever that is. */
  written(ordinal: number): string {
    this.#written[ordinal] ??= markOfText(this.#writtenIn(ordinal))
    return this.#written[ordinal]
  }

  /** Of a bulletin: its printed text, and which articles stand where in it. */
  bulletin(bulletin: ArchivedBulletin): string {
    const known = this.#bulletins.get(bulletin)
    if (known !== undefined) return known
    const mark = markOf({ ...bulletin, printed: bulletin.printed?.mark })
    this.#bulletins.set(bulletin, mark)
    return mark
  }

  /** Of the names of a register, with their aliases and spellings. What articles they are in these say themselves. */
  register(kind: RegisterKind): string {
    const { entries } = this.#archive.registers[kind]
    return markOf(entries.map(({ id, name, aliases, pinyin }) => [id, name, aliases, pinyin]))
  }

  /** Of what lists show of an entry's articles, and of the names that their pages link. */
  articlesOf(entry: RegisterEntry): string {
    const known = this.#entries.get(entry)
    if (known !== undefined) return known
    const mark = this.namesOf(entry.articles)
    this.#entries.set(entry, mark)
    return mark
  }

  /** Of an entry as links show it. */
  entry({ kind, id, name, articles }: RegisterEntry): string {
    return `${kind} ${id} ${name} ${articles.length}`
  }

  /** Of the years and months between two days that have pages. */
  periods(first: IsoDate, last: IsoDate, calendar: Calendar): string {
    const [from, to] = [first.slice(0, 7), last.slice(0, 7)]
    const key = `${from} ${to}`
    const known = this.#periods.get(key)
    if (known !== undefined) return known
    const between = [...calendar.periods].filter(
      (period) => period >= from.slice(0, period.length) && period <= to,
    )
    const mark = markOf(between)
    this.#periods.set(key, mark)
    return mark
  }

  #shownOf(ordinal: number) {
    const { id, title, kicker, date, source, series } = this.#articleAt(ordinal)
    return [id, title, kicker ?? 0, date ?? 0, source ?? 0, series ?? 0]
  }

  #namesOf(ordinal: number): string {
    const { entries } = this.#articleAt(ordinal)
    let names = ''
    for (const kind of registerKinds) {
      names += `${kind}\n`
      for (const id of entries[kind]) names += this.#nameTexts[kind](id)
    }
    return names
  }

  /** Each name behind its length, so that no two lists are the same text; made once for all articles that have it. */
  #nameTextsOf(kind: RegisterKind): (id: EntryId) => string {
    return rememberEach((id) => {
      const { name = '' } = this.#archive.registers[kind].byId.get(id) ?? {}
      return `${id} ${name.length} ${name}\n`
    })
  }

  /** JSON, and behind its last brace numbers that have none. */
  #writtenIn(ordinal: number): string {
    // The blocks are the body's words.
    const { ordinal: _, entries: __, blocks: ___, mentions, ...article } = this.#articleAt(ordinal)
    const { buffer, byteOffset, byteLength } = mentions.places
    return JSON.stringify(article) + Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  }

  #articleAt(ordinal: number) {
    const article = this.#archive.articles[ordinal]
    if (article === undefined) throw new RangeError(`No article ${ordinal}`)
    return article
  }
}

/** Half of the hash: no two texts give the same by chance, and keys of hundreds of marks are half as long. */
function markOf(shown: unknown): string {
  return markOfText(JSON.stringify(shown))
}

/** Marks one behind the other are such a text: all are of one length. */
function markOfText(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 22)
}
