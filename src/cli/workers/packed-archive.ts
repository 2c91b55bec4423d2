import type { RegisterKind } from '../../archive/archive.ts'
import type { StudiedArchive, StudiedArticle } from '../../archive/studied-archive.ts'

/** A {@link StudiedArchive} that is handed to a thread in a moment: half a million mentions are one row of numbers. */
export interface PackedArchive {
  readonly articles: readonly Omit<StudiedArticle, 'mentions'>[]
  /** Block, start, end, of all articles one after the other. */
  readonly mentions: Int32Array
  /** By ordinal: where an article's mentions begin in `mentions`; one more for the end. */
  readonly starts: Int32Array
  readonly registers: StudiedArchive['registers']
}

export function packArchive({ articles, registers }: StudiedArchive): PackedArchive {
  const starts = new Int32Array(articles.length + 1)
  for (const [index, { mentions }] of articles.entries())
    starts[index + 1] = (starts[index] ?? 0) + mentions.places.length
  const places = new Int32Array(starts.at(-1) ?? 0)
  for (const [index, { mentions }] of articles.entries()) places.set(mentions.places, starts[index])
  const names = Object.entries(registers).map(([kind, { entries }]) => [
    kind as RegisterKind,
    {
      entries: entries.map(({ name, aliases, articles }) => ({
        name,
        aliases,
        articles: articles.slice(0, 1),
      })),
    },
  ])
  return {
    articles: articles.map(({ ordinal, title, kicker, subtitle, blocks, date }) => ({
      ...{ ordinal, title, blocks },
      ...(kicker !== undefined && { kicker }),
      ...(subtitle !== undefined && { subtitle }),
      ...(date !== undefined && { date }),
    })),
    mentions: places,
    starts,
    registers: Object.fromEntries(names),
  }
}

/** An article's mentions are made when they are looked at: few are. */
export function unpackArchive({ articles, mentions, starts, registers }: PackedArchive): StudiedArchive {
  return {
    articles: articles.map((article, index) => ({
      ...article,
      get mentions() {
        return { places: mentions.subarray(starts[index], starts[index + 1]) }
      },
    })),
    registers,
  }
}
