import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { bulletinNames, filesBelow } from './read-files.ts'

/** Say once of a folder of bulletins what in it is not read, or a picture of a page would be missed by nobody. */
export function passedOver(folder: string): VFile[] {
  const [first, ...others] = filesBelow(folder, /./).filter((path) => !bulletinNames.test(path))
  if (first === undefined) return []
  const file = new VFile({ path: first, cwd: folder })
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const reason = `Unexpected file \`${first}\`${more} beside the bulletins, nothing is read from it, expected names that end in \`.txt\` or \`.md\`, save it as text where it is a bulletin`
  report(file, 'file-passed-over', undefined, reason)
  return [file]
}
