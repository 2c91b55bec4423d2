import type { SearchManifest } from '../../../src/search/manifest.ts'
import type { SearchPageWords } from '../../../src/search/page-words.ts'
import type { SearchArchive } from '../../../src/search/read/open-archive.ts'
import type { Folding } from '../../../src/search/read/search-names.ts'
import type { Site } from '../../../src/site/site.ts'
import type { LoadLater } from './load-later.ts'

/** What the template hands to the script, as JSON in `data-setup`. */
export interface SearchPageData {
  readonly manifest: SearchManifest
  readonly words: SearchPageWords
  /** `/` or `/archive/`. */
  readonly pathPrefix: string
  readonly title: string
  /** The site's own address; absent where it is not configured. */
  readonly url?: string
  readonly language: Site['language']
  /** The address of the script that is loaded later, with the path prefix. */
  readonly laterScript: string
}

/** What the parts of the page share. */
export interface PageSetup extends SearchPageData {
  readonly archive: SearchArchive
  readonly later: LoadLater
  readonly folding: Folding
}
