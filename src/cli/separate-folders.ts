import { join } from 'node:path'
import { lockFile } from './build-lock.ts'
import { isWithin } from './real-path.ts'
import { UsageError } from './usage-error.ts'
import { words } from './words.ts'
import type { Workplace } from './workplace.ts'

type Folders = Pick<Workplace, 'content' | 'bulletins' | 'articles' | 'authority' | 'pages' | 'output'>

/**
 * What is read must not lie in what is written, nor the other way round: a site within the bulletins would be read as
 * bulletins, articles within them as well, and bulletins within the site would be published as they are.
 *
 * @throws {UsageError} naming the two folders
 */
export function requireSeparateFolders(place: Folders): void {
  const { bulletins, output } = place
  requireApart(output, '--output', [bulletins, ...contentFolders(place)])
  requireApart(bulletins, '--bulletins', contentFolders(place))
}

/**
 * A bag must lie in no folder that is read or published: what is in it would be read again, and published with the site.
 *
 * @throws {UsageError} naming the two folders
 */
export function requireBagApart(bag: string, { content, bulletins, output }: Folders): void {
  // The next build clears the folder beside the site up.
  requireApart(bag, '--bagit', [bulletins, content, output, `${output}.staging`, lockFile(output)])
}

function contentFolders({ content, articles, authority, pages }: Folders): string[] {
  return [articles, authority, pages, join(content, 'layouts')]
}

function requireApart(folder: string, option: string, others: readonly string[]): void {
  const other = others.find((each) => isWithin(folder, each) || isWithin(each, folder))
  if (other !== undefined) throw new UsageError(words.usage.foldersOverlap(option, folder, other))
}
