import type { VFile } from 'vfile'
import { report } from './report.ts'

const misnamed =
  'Unexpected name that is no UTF-8 or holds a control character, expected plain text, rename it'

/**
 * Whether a file of the content has bytes or text to be read; where it has not, it says so.
 *
 * A link that leads to nothing is such a file, and one whose name is no UTF-8: taken for one that is not there, another
 * would be written in its place.
 */
export function isReadable(file: VFile): boolean {
  if (file.value !== undefined) return true
  const reason = (file.path ?? '').includes('\ufffd')
    ? misnamed
    : 'Unexpected link that leads to nothing, expected a file, put the file back or remove the link'
  report(file, 'file-unreadable', undefined, reason)
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

/** Say of a bulletin, or of a folder of them, that its name keeps it from being read. */
export function reportMisnamedBulletin(file: VFile): void {
  report(file, 'bulletin-unreadable', undefined, `${misnamed}, nothing is read from it`)
}
