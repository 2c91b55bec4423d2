/** A file of the site that is no page: data, feeds, lists for machines. */
export interface SiteFile {
  /** From the site's root, without a leading slash, `/` between folders: `data/articles.csv`. */
  readonly path: string
  readonly content: string | Uint8Array
}
