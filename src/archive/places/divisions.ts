import { divisionTree } from '../../entities/gazetteer/division-tree.ts'
import { groupBy } from '../../text/group-by.ts'

/** A province, a prefecture or a county of China. */
export interface Division {
  /** `青海省`. */
  readonly name: string
  readonly level: 'province' | 'prefecture' | 'county'
  readonly parent?: Division
}

const minorities =
  '壮族|回族|维吾尔|藏族|(?<!内)蒙古族?|苗族|侗族|土家族|彝族|哈尼族|傣族|白族|景颇族|傈僳族|羌族|布依族|朝鲜族|哈萨克|柯尔克孜'

/** What follows a division's short name: `省`, `壮族自治区`. */
const generic = new RegExp(`(?:省|市|地区|盟|特别行政区|(?:${minorities})*自治[区州])$`)

/** `青海省` → `青海`, `延边朝鲜族自治州` → `延边`; a county keeps its whole name. */
export function shortNameOf({ name, level }: Division): string {
  if (level === 'county') return name
  const short = name.replace(generic, '')
  return short.length > 1 ? short : name
}

export const divisions: readonly Division[] = readTree()

export const provinces: readonly Division[] = divisions.filter(({ level }) => level === 'province')

const byFullName = groupBy(divisions, ({ name }) => name)
const byShortName = groupBy(divisions, shortNameOf)

/**
 * The division that a name means: by its whole name, or a province or prefecture by its short one.
 *
 * @returns `undefined` where several counties bear the name (`朝阳区`): nobody can know which is meant
 */
export function findDivision(name: string): Division | undefined {
  return onlyOne(byFullName.get(name)) ?? onlyOne(byShortName.get(name))
}

/** The division itself and those that it lies in, outermost last. */
export function lineageOf(division: Division): Division[] {
  return [division, ...(division.parent ? lineageOf(division.parent) : [])]
}

/** `吉林` is the province before the city: the higher level is meant where it has one bearer alone. */
function onlyOne(bearers: readonly Division[] = []): Division | undefined {
  for (const level of ['province', 'prefecture', 'county'] as const) {
    const [first, second] = bearers.filter((each) => each.level === level)
    if (first) return second ? undefined : first
  }
  return undefined
}

function readTree(): Division[] {
  const divisions: Division[] = []
  let province: Division | undefined
  for (const line of divisionTree.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      province = { name: line, level: 'province' }
      divisions.push(province)
    } else if (province) divisions.push(...readPrefecture(line.trim().split(' '), province))
  }
  return divisions
}

function readPrefecture([name = '-', ...counties]: readonly string[], province: Division): Division[] {
  const prefecture: Division[] = name === '-' ? [] : [{ name, level: 'prefecture', parent: province }]
  const parent = prefecture[0] ?? province
  const named = counties.filter((county) => county !== name)
  return [...prefecture, ...named.map((county) => ({ name: county, level: 'county' as const, parent }))]
}
