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

function lengthOf(text: string): number {
  let length = 0
  for (const character of text) if (character.trim() !== '') length += 1
  return length
}
