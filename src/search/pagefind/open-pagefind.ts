import type { GramSource } from '../grams/gram-source.ts'
import type { Segment } from '../read/segment.ts'
import { type AskPagefind, pagefindSource } from './pagefind-source.ts'
import { readPages } from './pages.ts'

/**
 * The Pagefind index of one segment.
 *
 * @param load - from the folder of its bundle
 */
export async function openPagefind(
  segment: Segment,
  load: (folder: string) => Promise<AskPagefind>,
): Promise<GramSource> {
  const folder = `${segment.manifest.path}pagefind/`
  const [ask, pages] = await Promise.all([load(folder), segment.fetchRange(`${folder}pages.bin`)])
  return pagefindSource(ask, readPages(pages))
}
