import { expect, test } from 'vitest'
import { knownNames, readsAsTerm } from '../../../src/archive/terms/reads-as-term.ts'
import { smallArchive } from '../small-archive.ts'

const names = knownNames(
  smallArchive({ people: ['李克强', '习近平'], places: ['杭州', '伊朗', '北京'], source: '青海省科协' }),
)

test.each([
  '两个确立',
  '新质生产力',
  '十五五',
  '杭州亚运会',
  '习近平党建思想',
  '倡导平等有序的世界多极化',
  '称号制度',
])('%s reads as a term', (text) => expect(readsAsTerm(text, names)).toBe(true))

test.each([
  ['的两个', 'a particle at its edge'],
  ['2024年', 'a number at its edge'],
  ['截至年底', 'a piece of a sentence'],
  ['习近平指出', 'a verb of reporting'],
  ['军方称', 'a verb of reporting'],
  ['王某等参加', 'a piece of a sentence'],
  ['第三届', 'a place in a series'],
  ['三届', 'a place in a series'],
  ['青海省科协', 'a name'],
  ['国务院总理李克强', 'somebody’s post'],
  ['伊朗媒体', 'a name with a word at its side'],
])('%s does not: %s', (text) => expect(readsAsTerm(text, names)).toBe(false))
