import type { RegisterKind } from '../archive.ts'
import type { StudiedArchive } from '../studied-archive.ts'

/** The names of an archive, by which a phrase is told from a name with something at its side. */
export interface KnownNames {
  readonly people: ReadonlySet<string>
  /** Of every register. */
  readonly all: ReadonlySet<string>
}

/** Fewest characters that a term has beside the names in it: 亚运会 in 杭州亚运会. */
const fewestBesideNames = 3

/** What neither begins nor ends a term: particles and what else joins or counts. */
const joiners = new Set([
  ...'的了和在是与及等也都就还把被从将对向到于之其这那并而但或所我你他她它们年月日号时分个条名位次件种',
])

/** Words of reporting, of the hour and of the act: a phrase with one in it is a piece of a sentence. */
const reporting = new RegExp(
  [
    '了|公布|宣布|表示|指出|强调|报道|记者|介绍|获悉|出席|参加|会见|截至|以来|其中|如果|过去|关于',
    '[今昨明当次]天|一天|日前|近日|目前|年来|全天',
    '(?<![名职对简著统])称(?![号谓呼赞职])',
    '(?<![存现正内潜所实])在(?![线建轨野乎于])',
    '(?<![高平对同优相何])等(?!级)',
    '^[该此据某]|(?:第|为|提出|推进|推动|开展|完成|部署)$',
  ].join('|'),
  'u',
)

/** A place in a series and nothing that is in it: 第三届. */
const ordinalAlone =
  /^第[一二三四五六七八九十百千两]+.?$|^[一二三四五六七八九十百千两]+[届次季轮批期章条名位]$/u

/** Collect the names and aliases of an archive's registers. */
export function knownNames(archive: StudiedArchive): KnownNames {
  const of = (kind: RegisterKind) =>
    archive.registers[kind].entries.flatMap(({ name, aliases }) => [name, ...aliases])
  const kinds = Object.keys(archive.registers) as RegisterKind[]
  return { people: new Set(of('people')), all: new Set(kinds.flatMap(of)) }
}

/**
 * Whether a phrase found by its statistics reads as a term.
 *
 * A piece of a sentence (习近平指出, 截至年底), a number in a series and a name do not, nor a name with a word at its side
 * (伊朗媒体, 国务院总理李克强): names have pages of their own. A name within a longer term stays (杭州亚运会).
 */
export function readsAsTerm(text: string, names: KnownNames): boolean {
  const characters = [...text]
  if ([characters[0], characters.at(-1)].some(isEdge)) return false
  if (reporting.test(text) || ordinalAlone.test(text) || names.all.has(text)) return false
  return !endsInPerson(characters, names) && besideNames(characters, names) >= fewestBesideNames
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || joiners.has(character) || /[\p{Nd}.%]/u.test(character)
}

function endsInPerson(characters: readonly string[], { people }: KnownNames): boolean {
  return characters.some((_, start) => people.has(characters.slice(start).join('')))
}

/** How many characters are left without the names, the longest first; all where none is in it. */
function besideNames(characters: readonly string[], { all }: KnownNames): number {
  let beside = 0
  let found = false
  for (let start = 0; start < characters.length; ) {
    const length = longestName(characters, start, all)
    found ||= length > 0
    if (length === 0) beside += 1
    start += length || 1
  }
  return found ? beside : Number.POSITIVE_INFINITY
}

function longestName(characters: readonly string[], start: number, all: ReadonlySet<string>): number {
  for (let end = characters.length; end > start + 1; end -= 1)
    if (all.has(characters.slice(start, end).join(''))) return end - start
  return 0
}
