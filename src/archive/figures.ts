import type { Archive, RegisterKind } from './archive.ts'

/** How much an archive holds. */
export interface ArchiveFigures {
  readonly articles: number
  readonly bulletins: number
  /** Entries of each register. */
  readonly names: Readonly<Record<RegisterKind, number>>
  /** Of headlines and texts, white space left out. */
  readonly characters: number
}

/** Count an archive. */
export function countArchive({ articles, bulletins, registers }: Archive): ArchiveFigures {
  const size = (kind: RegisterKind) => registers[kind].entries.length
  return {
    articles: articles.length,
    bulletins: bulletins.length,
    names: {
      people: size('people'),
      places: size('places'),
      organizations: size('organizations'),
      sources: size('sources'),
      series: size('series'),
    },
    characters: articles.reduce(
      (sum, { title, blocks }) =>
        sum + lengthOf(title) + blocks.reduce((own, block) => own + lengthOf(block), 0),
      0,
    ),
  }
}

/** Code points: a surrogate pair is one. */
function lengthOf(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1))) at += 1
    if (!isSpace(unit)) length += 1
  }
  return length
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** What `trim` takes away, by UTF-16 unit: 1, or 2 for what it leaves; 0 where not looked at yet. */
const spaces = new Uint8Array(0x10000)

function isSpace(unit: number): boolean {
  if (spaces[unit] === 0) spaces[unit] = String.fromCharCode(unit).trim() === '' ? 1 : 2
  return spaces[unit] === 1
}
