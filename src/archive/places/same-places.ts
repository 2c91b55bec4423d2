import type { Article } from '../../articles/article.ts'
import { geography } from '../../entities/gazetteer/geography.ts'
import { groupBy } from '../../text/group-by.ts'
import type { SameName, SameNames } from '../same-names.ts'
import { type Division, divisions, findDivision, lineageOf, shortNameOf } from './divisions.ts'

/**
 * `青海` is `青海省`, `西宁` is `西宁市`: a province's or prefecture's address is that of its whole name, whichever is
 * printed. `吉林` is the province; `吉林市` stays the city.
 *
 * Left alone is a short name that places elsewhere bear (`朝阳`), or that is a mountain's or a river's too (`黄山`,
 * `牡丹江`). A county's (`余姚`) is tied where most articles that print it tell what it lies in.
 */
export function findSamePlaces(articles: readonly Pick<Article, 'places'>[]): SameNames {
  const lists = articles.map(({ places }) => places)
  const printed = new Set(lists.flat())
  const near = supportOf(lists)
  const meanings = new Map<string, SameName>()
  for (const name of printed) {
    const division = findDivision(name) ?? bearerOf(name)
    if (!division || !isTied(division, near)) continue
    const [full, short] = [division.name, looseShortName(division)]
    const meaning = { full, display: printed.has(full) ? full : short, shortForms: [short] }
    if (name === full || name === short) meanings.set(name, meaning)
  }
  return (name) => meanings.get(name)
}

function isTied(division: Division, near: ReadonlyMap<string, number>): boolean {
  const short = looseShortName(division)
  if (short === division.name || bearerOf(short) !== division) return false
  if (division.level === 'province') return true
  if (findDivision(division.name) !== division || nature.has(short)) return false
  return division.level === 'prefecture' || (near.get(short) ?? 0) >= 0.5
}

const nature = new Set(geography.filter((name) => /[江河湖海山岭岛]$/.test(name)))

/** By a county's short name: the share of the articles with it that name a place around it, or its whole name. */
function supportOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; near: number }>()
  for (const places of lists)
    for (const name of places) {
      const county = bearerOf(name)
      if (county?.level !== 'county') continue
      const count = counts.get(name) ?? { all: 0, near: 0 }
      counts.set(name, count)
      count.all++
      const around = lineageOf(county).flatMap((each) => [each.name, looseShortName(each)])
      if (places.some((other) => other !== name && around.includes(other))) count.near++
    }
  return new Map([...counts].map(([name, { all, near }]) => [name, near / all]))
}

const bearers = groupBy(divisions, looseShortName)

/** The one division that a short name means: a province first, else the one that all others lie in. */
function bearerOf(short: string): Division | undefined {
  const all = bearers.get(short) ?? []
  return (
    all.find(({ level }) => level === 'province') ??
    all.find((division) => all.every((other) => lineageOf(other).includes(division)))
  )
}

/** Counties too: `余姚市` → `余姚`. Districts are called so in the four great cities alone (`海淀`). */
function looseShortName(division: Division): string {
  if (division.level !== 'county') return shortNameOf(division)
  const { name } = division
  const isDistrict = /(?<!自治)区$/.test(name)
  if (isDistrict && !lineageOf(division).at(-1)?.name.endsWith('市')) return name
  const short = name.replace(/(?:县|市|区|旗)$/, '')
  return short.length > 1 && !/自治$/.test(short) ? short : name
}
