import type { VFile } from 'vfile'
import { report } from './report.ts'

/**
 * Whether a file of the content has bytes or text to be read; where it has not, it says so.
 *
 * A link that leads to nothing is such a file: taken for one that is not there, another would be written in its place.
 */
export function isReadable(file: VFile): boolean {
  if (file.value !== undefined) return true
  report(
    file,
    'file-unreadable',
    undefined,
    'Unexpected link that leads to nothing, expected a file, put the file back or remove the link',
  )
  return false
}

/** Say of a bulletin that there is nothing to be read. */
export function reportUnreadableBulletin(file: VFile): void {
  report(
    file,
    'bulletin-unreadable',
    undefined,
    'Unexpected link that leads to nothing, expected a bulletin, put the bulletin back or remove the link',
  )
}
