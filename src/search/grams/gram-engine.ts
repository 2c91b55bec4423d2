import type { FoldedPhrase, PhraseHits, PhrasePlaces, SearchEngine } from '../engine.ts'
import { startsOf } from './field-hits.ts'
import { type FoundPhrase, findPhrase, type ReadField } from './find-phrase.ts'
import type { GramSource } from './gram-source.ts'

/** Makes a segment's ordinals those of the whole archive; `undefined` for articles that have been replaced. */
export type GlobalOrdinal = (ordinal: number) => number | undefined

/** An engine over one segment's grams. */
export function gramEngine(source: GramSource, readField: ReadField, globalOf: GlobalOrdinal): SearchEngine {
  const found = new Map<string, Promise<FoundPhrase>>()
  const findOnce = (phrase: FoldedPhrase) => {
    const known = found.get(phrase)
    if (known) return known
    const finding = findPhrase(phrase, source, readField)
    found.set(phrase, finding)
    finding.catch(() => found.delete(phrase))
    return finding
  }
  return {
    find: async (phrase) => toHits(await findOnce(phrase), globalOf),
    places: async (phrase) => {
      if (phrase.length === 1) return new Map()
      const list = await findOnce(phrase)
      if (list.starts) return toPlaces(list.starts, globalOf)
      const all = { has: () => true }
      return toPlaces(startsOf(list, await source.positionsOf(phrase), 0, all), globalOf)
    },
  }
}

function toHits({ fields, counts }: FoundPhrase, globalOf: GlobalOrdinal): PhraseHits {
  const articles: number[] = []
  const inArticle: number[] = []
  const inHeadline = new Set<number>()
  for (const [index, field] of fields.entries()) {
    const ordinal = globalOf(field >> 1)
    if (ordinal === undefined) continue
    if (field % 2 === 0) inHeadline.add(ordinal)
    if (articles.at(-1) !== ordinal) articles.push(ordinal)
    inArticle[articles.length - 1] = (inArticle[articles.length - 1] ?? 0) + (counts[index] ?? 0)
  }
  return { articles, inHeadline, counts: inArticle }
}

function toPlaces(starts: ReadonlyMap<number, readonly number[]>, globalOf: GlobalOrdinal): PhrasePlaces {
  const places = new Map<number, readonly number[]>()
  for (const [field, inField] of starts) {
    const ordinal = globalOf(field >> 1)
    if (field % 2 === 1 && ordinal !== undefined) places.set(ordinal, inField)
  }
  return places
}
