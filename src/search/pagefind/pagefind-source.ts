import type { GramFields, GramPositions } from '../grams/gram-list.ts'
import type { GramSource } from '../grams/gram-source.ts'
import { type PagefindField, pairWord, singleWord } from './feed.ts'
import type { PagefindPage } from './pages.ts'

/** What Pagefind answers to one word: where it stands on which page. */
export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly words: readonly number[] }[]
}

/** Asks Pagefind for one word. */
export type AskPagefind = (word: string) => Promise<PagefindAnswer>

interface GramLists extends GramFields {
  readonly positions: GramPositions
}

/**
 * Pagefind as a source of grams: it finds single words of ours and says where they stand.
 *
 * @param ask - one word; rejects where a part of the index is missing
 * @param pages - by ordinal
 */
export function pagefindSource(ask: AskPagefind, pages: readonly PagefindPage[]): GramSource {
  const ordinals = new Map(pages.map(({ hash }, ordinal) => [hash, ordinal]))
  const lists = new Map<string, Promise<GramLists>>()
  const ordinalOf = (hash: string) => {
    const ordinal = ordinals.get(hash)
    if (ordinal === undefined) throw new RangeError(`Unexpected result \`${hash}\`, of another index`)
    return ordinal
  }
  const findPair = async (pair: string) => {
    const { results } = await ask(pairWord(pair))
    return toLists(results.flatMap(({ id, words }) => split(words, ordinalOf(id), pages)))
  }
  const findSingle = async (unit: string) => {
    const fields: readonly PagefindField[] = ['h', 't']
    const answers = await Promise.all(fields.map((field) => ask(singleWord(field, unit))))
    return toLists(
      answers.flatMap(({ results }, index) =>
        results.map(({ id, words }): FieldPositions => [2 * ordinalOf(id) + index, words]),
      ),
    )
  }
  const listsOf = (gram: string) => {
    const known = lists.get(gram)
    if (known) return known
    const found = gram.length === 1 ? findSingle(gram) : findPair(gram)
    lists.set(gram, found)
    found.catch(() => lists.delete(gram))
    return found
  }
  return {
    fieldsOf: listsOf,
    positionsOf: async (gram) => (await listsOf(gram)).positions,
    isLight: async () => true,
  }
}

type FieldPositions = readonly [field: number, positions: readonly number[]]

/** A page's words, by field: those of the headline come first. */
function split(words: readonly number[], ordinal: number, pages: readonly PagefindPage[]): FieldPositions[] {
  const headline = pages[ordinal]?.headlineWords ?? 0
  const inHeadline = words.filter((word) => word < headline)
  const inText = words.filter((word) => word >= headline).map((word) => word - headline)
  const both: FieldPositions[] = [
    [2 * ordinal, inHeadline],
    [2 * ordinal + 1, inText],
  ]
  return both.filter(([, positions]) => positions.length > 0)
}

function toLists(fields: readonly FieldPositions[]): GramLists {
  const sorted = [...fields].sort(([a], [b]) => a - b)
  return {
    fields: Uint32Array.from(sorted, ([field]) => field),
    counts: Uint32Array.from(sorted, ([, positions]) => positions.length),
    positions: Uint32Array.from(sorted.flatMap(([, positions]) => [...positions].sort((a, b) => a - b))),
  }
}
