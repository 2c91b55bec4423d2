import { territories } from '../../entities/gazetteer/territories.ts'
import { groupBy } from '../../text/group-by.ts'
import type { EntryId, Register, RegisterEntry } from '../archive.ts'
import { type Division, findDivision, lineageOf, provinces } from './divisions.ts'

/** The register of places, ordered by what lies in what. */
export interface PlaceTree {
  /** In the official order. */
  readonly provinces: readonly ProvinceArticles[]
  /** Countries and regions of the world, the most named first. */
  readonly abroad: readonly RegisterEntry[]
  /** The nearest division around a place that is named too. */
  readonly within: ReadonlyMap<EntryId, RegisterEntry>
  /** The named places in a place, the most named first. */
  readonly contains: ReadonlyMap<EntryId, readonly RegisterEntry[]>
}

/** A provincial-level division. */
export interface ProvinceArticles {
  readonly name: string
  /** Articles that name it or a place in it. */
  readonly articles: number
  /** Absent where only places in it are named. */
  readonly entry?: RegisterEntry
}

/** Order the places of a register. Names that several divisions bear belong to none. */
export function growPlaceTree({ entries }: Register): PlaceTree {
  const placed = entries.flatMap((entry) => {
    const division = findDivision(entry.name)
    return division ? [{ entry, division }] : []
  })
  const entryOf = entriesByDivision(placed)
  const within = new Map(
    placed.flatMap(({ entry, division }) => {
      const around = lineageOf(division)
        .slice(1)
        .flatMap((outer) => entryOf.get(outer) ?? [])[0]
      return around ? [[entry.id, around] as const] : []
    }),
  )
  return {
    provinces: countProvinces(placed, entryOf),
    abroad: entries.filter(({ name }) => abroadNames.has(name)).sort(byArticles),
    within,
    contains: invert(within, entries),
  }
}

const abroadNames = new Set(territories.filter((name) => findDivision(name) === undefined && name !== '中国'))

interface PlacedEntry {
  readonly entry: RegisterEntry
  readonly division: Division
}

/** A division may be registered under its whole and its short name: the whole one stands for it. */
function entriesByDivision(placed: readonly PlacedEntry[]): Map<Division, RegisterEntry> {
  const entries = new Map<Division, RegisterEntry>()
  for (const { entry, division } of placed)
    if (!entries.has(division) || entry.name === division.name) entries.set(division, entry)
  return entries
}

function countProvinces(
  placed: readonly PlacedEntry[],
  entryOf: ReadonlyMap<Division, RegisterEntry>,
): ProvinceArticles[] {
  const articles = new Map<Division, Set<number>>(provinces.map((province) => [province, new Set()]))
  for (const { entry, division } of placed) {
    const province = lineageOf(division).at(-1) ?? division
    for (const ordinal of entry.articles) articles.get(province)?.add(ordinal)
  }
  return provinces.map((province) => {
    const entry = entryOf.get(province)
    return { name: province.name, articles: articles.get(province)?.size ?? 0, ...(entry && { entry }) }
  })
}

function invert(
  within: ReadonlyMap<EntryId, RegisterEntry>,
  entries: readonly RegisterEntry[],
): Map<EntryId, RegisterEntry[]> {
  const contains = groupBy(entries, ({ id }) => within.get(id)?.id)
  for (const inner of contains.values()) inner.sort(byArticles)
  return contains
}

function byArticles(a: RegisterEntry, b: RegisterEntry): number {
  return b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1)
}
