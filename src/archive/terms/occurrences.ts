import type { StudiedArchive, StudiedArticle } from '../studied-archive.ts'

/** How a phrase stands in the text of an archive, wherever it stands. */
export interface Occurrences {
  /** Ordinals, ascending. */
  readonly articles: readonly number[]
  readonly times: number
  /** Times that a number stands before it: what is counted begins with a measure word. */
  readonly counted: number
  /** Times that it begins or ends within somebody's or something's name. */
  readonly cutting: number
  /** In nats: how much the characters before it and behind it vary, the lesser; a mark or an end varies by itself. */
  readonly freedom: number
}

/** Look at every place where some phrases stand; one walk along the text whatever their number. */
export function findOccurrences(
  archive: StudiedArchive,
  phrases: Iterable<string>,
): ReadonlyMap<string, Occurrences> {
  const found = new Map([...phrases].map((phrase) => [phrase, new Places()]))
  const byFirst = groupByFirst([...found])
  for (const article of archive.articles)
    for (let block = -1; block < article.blocks.length; block += 1) lookThrough(article, block, byFirst)
  return new Map([...found].map(([phrase, places]) => [phrase, places.summary()]))
}

interface SoughtPhrase {
  readonly phrase: string
  /** Its second UTF-16 unit: most phrases are told from a text by it. */
  readonly second: number
  readonly places: Places
}

/** By the first UTF-16 unit. */
type PhrasesByFirst = readonly (readonly SoughtPhrase[] | undefined)[]

function groupByFirst(phrases: readonly (readonly [string, Places])[]): PhrasesByFirst {
  const groups: SoughtPhrase[][] = Array.from({ length: 0x10000 })
  for (const [phrase, places] of phrases) {
    const first = phrase.charCodeAt(0)
    const group = groups[first] ?? []
    groups[first] = group
    group.push({ phrase, second: phrase.charCodeAt(1), places })
  }
  return groups
}

function lookThrough(article: StudiedArticle, block: number, byFirst: PhrasesByFirst): void {
  const text = block === -1 ? article.title : (article.blocks[block] ?? '')
  // Looked at only where a phrase is found.
  let names: readonly NamePlace[] | undefined
  for (let start = 0; start < text.length; start += 1) {
    const group = byFirst[text.charCodeAt(start)]
    if (!group) continue
    const next = text.charCodeAt(start + 1)
    for (const { phrase, second, places } of group) {
      if (second !== next && phrase.length > 1) continue
      if (!text.startsWith(phrase, start)) continue
      const end = start + phrase.length
      names ??= namesIn(article, block)
      const cutting = names.some((name) => isWithin(start, name) || isWithin(end, name))
      places.add(article.ordinal, text.charAt(start - 1), text.charAt(end), cutting)
    }
  }
}

interface NamePlace {
  readonly start: number
  readonly end: number
}

function namesIn({ mentions: { places } }: StudiedArticle, block: number): NamePlace[] {
  const names: NamePlace[] = []
  for (let at = 0; at < places.length; at += 3)
    if (places[at] === block) names.push({ start: places[at + 1] ?? 0, end: places[at + 2] ?? 0 })
  return names
}

function isWithin(place: number, name: NamePlace): boolean {
  return name.start < place && place < name.end
}

/** The places of one phrase, as they are found. */
class Places {
  readonly #articles: number[] = []
  readonly #before = new Map<string, number>()
  readonly #behind = new Map<string, number>()
  #times = 0
  #counted = 0
  #cutting = 0

  add(article: number, before: string, behind: string, cutting: boolean): void {
    this.#times += 1
    if (this.#articles.at(-1) !== article) this.#articles.push(article)
    if (numeral.test(before)) this.#counted += 1
    if (cutting) this.#cutting += 1
    count(this.#before, before)
    count(this.#behind, behind)
  }

  summary(): Occurrences {
    const freedom = Math.min(entropy(this.#before, this.#times), entropy(this.#behind, this.#times))
    return {
      articles: this.#articles,
      times: this.#times,
      counted: this.#counted,
      cutting: this.#cutting,
      freedom,
    }
  }
}

const numeral = /[\p{Nd}〇一二三四五六七八九十百千万亿两多第几]/u

function count(neighbours: Map<string, number>, neighbour: string): void {
  if (/[\p{L}\p{N}]/u.test(neighbour)) neighbours.set(neighbour, (neighbours.get(neighbour) ?? 0) + 1)
}

/** log N − Σ n·log n / N: what was not counted is one of its kind. */
function entropy(neighbours: ReadonlyMap<string, number>, times: number): number {
  let sum = 0
  for (const own of neighbours.values()) sum += own * Math.log(own)
  return times === 0 ? 0 : Math.log(times) - sum / times
}
