import { divisionTree, taiwanDivisions } from './division-tree.ts'

const rows = divisionTree.trim().split('\n')

/** `青海省` */
export const provinces: readonly string[] = rows.filter((row) => !row.startsWith(' '))

/** The first word of each prefecture's row is its own, `-` where there is none; counties follow. */
const inside = rows.filter((row) => row.startsWith(' ')).map((row) => row.trim().split(' '))

/** `西宁市` */
export const prefectures: readonly string[] = [
  ...new Set(inside.map(([prefecture = '-']) => prefecture).filter((name) => name !== '-')),
]

/** What the statistics list among the counties and is none: zones of planning, towns of cities without districts. */
const zones =
  /开发区|(?:产业|工业|科技|化工|食品|合肥)(?:聚集|集聚)?园?区|管理区|示范区|管委会|街道$|镇$|生态园|学院$|东莞港/

/** `湟中区`, `正定县` */
export const counties: readonly string[] = [
  ...new Set([
    ...inside.flatMap(([, ...names]) => names).filter((name) => !zones.test(name)),
    ...taiwanDivisions,
  ]),
]
