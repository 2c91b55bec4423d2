import { type FacetKind, facetKinds } from '../../src/search/tables/facet-kind.ts'
import { fold } from '../../src/text/fold.ts'
import { unpackTraditional } from '../../src/text/traditional-pack.ts'
import { traditionalTable } from '../../src/text/traditional-table.ts'
import type { ShownArticle } from './read-articles.ts'

/** A question to the search page, and its truth. */
export interface Asked {
  readonly kind: string
  /** The address's parameters. */
  readonly parameters: Readonly<Record<string, string>>
  readonly matches: (article: ShownArticle) => boolean
  /** For a query of one phrase: what stands in the headline comes first. */
  readonly phrase?: string
  /** For a query that asks for an order by day. */
  readonly order?: 'newest' | 'oldest'
}

/**
 * Seeded queries of every class, cut from the articles themselves.
 *
 * @param count - of each class
 * @param random - numbers from 0 to below 1
 */
export function makeQueries(articles: readonly ShownArticle[], count: number, random: () => number): Asked[] {
  const cutter = new Cutter(articles, random)
  const kinds = Object.entries(makers)
  return Array.from({ length: count }, () => kinds.map(([kind, make]) => ({ kind, ...make(cutter) }))).flat()
}

type Question = Omit<Asked, 'kind'>

const makers: Readonly<Record<string, (cutter: Cutter) => Question>> = {
  'one character': (cutter) => phrase(cutter.cut(1)),
  'two characters': (cutter) => phrase(cutter.cut(2)),
  'three characters': (cutter) => phrase(cutter.cut(3)),
  'four to eleven': (cutter) => phrase(cutter.cut(4 + cutter.below(8))),
  'mixed with Latin or signs': (cutter) => phrase(cutter.mixed()),
  headline: (cutter) => phrase(cutter.article().headline || cutter.cut(4)),
  'not there': (cutter) => phrase(`${cutter.cut(2)}龘`),
  'over a block’s end': (cutter) => phrase(cutter.overBlockEnd()),
  'in traditional characters': (cutter) => inTraditional(cutter.cut(2 + cutter.below(3))),
  'two words': (cutter) => {
    const [a, b] = cutter.twoOfOne()
    return { ...typed(`"${a}" "${b}"`), matches: (article) => has(article, a) && has(article, b) }
  },
  'one without another': (cutter) => {
    const [a, b] = [cutter.cut(2), cutter.cut(2)]
    return { ...typed(`"${a}" -"${b}"`), matches: (article) => has(article, a) && !has(article, b) }
  },
  'one or another': (cutter) => {
    const [a, b] = [cutter.cut(3), cutter.cut(2)]
    const or = cutter.below(2) === 0 ? '|' : ' OR '
    return { ...typed(`"${a}"${or}"${b}"`), matches: (article) => has(article, a) || has(article, b) }
  },
  'word and days': (cutter) => {
    const [from, to] = [cutter.article().date ?? '', cutter.article().date ?? '9999-12-31'].sort()
    const a = cutter.cut(2)
    return {
      parameters: { q: `"${a}"`, ...(from && { from }), ...(to && { to }) },
      matches: (article) => has(article, a) && within(article, from ?? '', to ?? ''),
    }
  },
  'word, newest or oldest first': (cutter) => {
    const a = cutter.cut(2)
    const order = cutter.below(2) === 0 ? 'newest' : 'oldest'
    return { parameters: { q: `"${a}"`, sort: order }, matches: (article) => has(article, a), order }
  },
  'word and name': (cutter) => {
    const a = cutter.cut(2)
    const [kind, id] = cutter.name()
    const matches = (article: ShownArticle) => has(article, a) && article.names[kind].includes(id)
    return { parameters: { q: `"${a}"`, [kind]: id }, matches }
  },
  'name alone': (cutter) => {
    const [kind, id] = cutter.name()
    return { parameters: { [kind]: id }, matches: ({ names }) => names[kind].includes(id), order: 'newest' }
  },
  'two names': (cutter) => {
    const [kind, id] = cutter.name()
    const [other, otherId] = cutter.name(kind)
    const matches = ({ names }: ShownArticle) => names[kind].includes(id) && names[other].includes(otherId)
    return { parameters: { [kind]: id, [other]: otherId }, matches }
  },
}

function phrase(text: string): Question {
  return { ...typed(`"${text}"`), matches: (article) => has(article, text), phrase: text }
}

function typed(q: string): { readonly parameters: { readonly q: string } } {
  return { parameters: { q } }
}

function inTraditional(text: string): Question {
  const spelled = Array.from(text, (character) => traditionalOf.get(character) ?? character).join('')
  return { ...phrase(text), ...(fold(spelled) === text && typed(`"${spelled}"`)) }
}

/** One traditional form of each simplified character that has any. */
const traditionalOf = new Map(
  [...unpackTraditional(traditionalTable)].map(([from, to]) => [
    String.fromCodePoint(to),
    String.fromCodePoint(from),
  ]),
)

function has({ text }: ShownArticle, part: string): boolean {
  return text.includes(part)
}

function within({ date = '' }: ShownArticle, from: string, to: string): boolean {
  return (from === '' || date >= from) && (to === '' || (date <= to && (from === '' || date !== '')))
}

/** Cuts pieces out of articles by chance. */
class Cutter {
  readonly #articles: readonly ShownArticle[]
  readonly #random: () => number

  constructor(articles: readonly ShownArticle[], random: () => number) {
    this.#articles = articles
    this.#random = random
  }

  below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  article(): ShownArticle {
    const article = this.#articles[this.below(this.#articles.length)]
    if (!article) throw new RangeError('Unexpected site without articles, expected at least one')
    return article
  }

  /** A piece of one block, at most so many characters long. */
  cut(length: number, of = this.article().text): string {
    for (let tries = 0; tries < 1000; tries++) {
      const characters = Array.from(of)
      const start = this.below(characters.length)
      const piece = characters
        .slice(start, start + length)
        .join('')
        .split(/[\n"]/)[0]
        ?.trim()
      if (piece) return piece
    }
    return '的'
  }

  twoOfOne(): [string, string] {
    const { text } = this.article()
    return [this.cut(2, text), this.cut(2 + this.below(2), text)]
  }

  mixed(): string {
    for (let tries = 0; tries < 200; tries++) {
      const found = [...this.article().text.matchAll(/[^\n"]{0,2}[a-z0-9.%·“+-]{1,6}[^\n"]{0,2}/gu)]
      const piece = found[this.below(found.length)]?.[0].trim()
      if (piece) return piece
    }
    return this.cut(3)
  }

  overBlockEnd(): string {
    for (let tries = 0; tries < 200; tries++) {
      const { text } = this.article()
      const end = text.indexOf('\n', this.below(text.length))
      const piece = fold(text.slice(Math.max(0, end - 2), end) + text.slice(end + 1, end + 3))
      if (end > 0 && !/[\n"]/.test(piece)) return piece
    }
    return this.cut(4)
  }

  /** @param but - a kind that it is not of */
  name(but?: FacetKind): [kind: FacetKind, id: string] {
    const kinds = facetKinds.filter((kind) => kind !== but)
    for (let tries = 0; tries < 1000; tries++) {
      const kind = kinds[this.below(kinds.length)] ?? 'person'
      const ids = this.article().names[kind]
      const id = ids[this.below(ids.length)]
      if (id) return [kind, id]
    }
    throw new RangeError('Unexpected site without names, expected at least one')
  }
}
