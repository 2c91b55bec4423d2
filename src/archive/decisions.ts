import type { Article } from '../articles/article.ts'
import type { ArticleText } from '../articles/article-text.ts'
import type { NameKind } from '../entities/names.ts'
import type { RegisterKind } from './archive.ts'

/** What the authority files say about names; the archive asks and obeys. */
export interface NameDecisions {
  /** Who or what a printed name means in an article; `undefined` where a person decided that it is none. */
  resolve(
    kind: RegisterKind,
    name: string,
    article: Article,
    posts: readonly string[],
  ): ResolvedName | undefined
  /** Where a text names what the article's front matter lists, aliases included. */
  locate(text: ArticleText, article: Article): readonly LocatedName[]
}

/** A name with a person's decisions applied. */
export interface ResolvedName {
  /** From the authority file; where there is none, it is made of the name. */
  readonly id?: string
  /** For display. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly formerIds: readonly string[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  /** It is one bearer of the name, meant where the decision says: elsewhere the name is somebody else's. */
  readonly isOneOfSeveral?: true
  /** Spelled by a person, against the dictionary's reading. */
  readonly pinyin?: string
}

/** A printed name in a text. */
export interface LocatedName {
  readonly kind: NameKind
  /** The front matter's name that it stands for. */
  readonly name: string
  /** Index into `blocks`; -1 is the headline. */
  readonly block: number
  readonly start: number
  readonly end: number
  readonly post: string | undefined
}
