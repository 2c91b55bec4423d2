import type { Article } from '../articles/article.ts'

/** What a printed name stands for where nobody needs to decide it. */
export interface SameName {
  /** The whole name, in the form that an authority file would have it; its address is made of it. */
  readonly full: string
  /** For the pages: a form that the archive prints. */
  readonly display: string
  /** Other forms that mean it in the whole archive. */
  readonly shortForms: readonly string[]
}

/** What a name in an article stands for; `undefined` where it stands for itself alone. */
export type SameNames = (name: string, article: Pick<Article, 'people' | 'places'>) => SameName | undefined
