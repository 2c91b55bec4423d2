import type { ArchivedArticle, Mentions, RegisterEntry, RegisterKind } from './archive.ts'

/** What the studies of the whole text read of an archive: little enough to be handed to a thread. */
export interface StudiedArchive {
  /** As the archive has them. */
  readonly articles: readonly StudiedArticle[]
  readonly registers: Readonly<Record<RegisterKind, StudiedRegister>>
}

export interface StudiedArticle
  extends Pick<ArchivedArticle, 'ordinal' | 'title' | 'kicker' | 'subtitle' | 'blocks' | 'date'> {
  readonly mentions: Pick<Mentions, 'places'>
}

interface StudiedRegister {
  /** Of the articles of each the first is there at least. */
  readonly entries: readonly Pick<RegisterEntry, 'name' | 'aliases' | 'articles'>[]
}
