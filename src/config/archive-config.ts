import { z } from 'zod'
import { bulletinOptions } from '../bulletin/options.ts'
import { nameOptions } from '../entities/options.ts'
import { searchOptions } from '../search/options.ts'
import { siteOptions } from '../site/options.ts'

/** Where things lie: relative to the folder of `archive.config.ts`. An option of the command line goes before. */
const folders = z.strictObject({
  /** Articles, authority files, pages. */
  content: z.string().min(1).default('content'),
  /** Bulletins; `bulletins` below `content` where nothing is said. */
  bulletins: z.string().min(1).optional(),
  /** The finished site. */
  output: z.string().min(1).default('_site'),
})

/** Everything that `archive.config.ts` may say: each stage's own options under one roof. */
export const archiveConfigSchema = z.strictObject({
  ...siteOptions.shape,
  /** Folders. */
  folders: folders.prefault({}),
  /** House styles and encodings of the bulletins. */
  bulletins: bulletinOptions.prefault({}),
  /** People, places, organisations. */
  names: nameOptions.prefault({}),
  /** The search engine. */
  search: searchOptions.prefault({}),
})

/** What a person writes. */
export type ArchiveConfigInput = z.input<typeof archiveConfigSchema>

/** What the program reads: every default filled in. */
export type ArchiveConfig = z.output<typeof archiveConfigSchema>
