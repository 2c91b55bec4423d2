import type { FilePart } from './file-parts.ts'
import { joinParts } from './in-parts.ts'

/** A file of the site that is no page: data, feeds, lists for machines. */
export interface SiteFile {
  /** From the site's root, without a leading slash, `/` between folders: `data/articles.csv`. */
  readonly path: string
  readonly content: string | Uint8Array
  /**
   * What decides the content, where that is much less work than the content itself, which is then made when it is read:
   * the same key, site and program, the same content.
   */
  readonly key?: string
  /** The content in its order, piece by piece, where it is long. */
  readonly parts?: () => Iterable<FilePart>
}

/** A file whose content is made only where the last build's is of another key. */
export interface KeyedFile extends SiteFile {
  readonly content: string
  readonly key: string
}

/** @param key - texts that decide the content */
export function keyedFile(path: string, key: readonly string[], make: () => string): KeyedFile {
  return {
    path,
    key: JSON.stringify(key),
    get content() {
      return make()
    },
  }
}

/**
 * A file whose content is long: it is made and written part by part.
 *
 * @param parts - begins them anew each time
 */
export function partedFile(path: string, key: readonly string[], parts: () => Iterable<FilePart>): KeyedFile {
  return {
    path,
    key: JSON.stringify(key),
    parts,
    get content() {
      return joinParts(parts())
    },
  }
}
