import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { reportMisnamedBulletin } from '../diagnostics/report-unreadable.ts'
import { bulletinNames, filesBelow, misnamedBelow } from './read-files.ts'

const anyName = /./
/** Of a bulletin, but for what it is called. */
const brokenName = /\p{Cc}.*\.(?:txt|md)$/isu

/** Say of a folder of bulletins what in it is not read. */
export function passedOver(folder: string): VFile[] {
  return [...misnamed(folder), ...otherFiles(folder)]
}

/** Of each, for each may be a bulletin. */
function misnamed(folder: string): VFile[] {
  const paths = [...misnamedBelow(folder, anyName), ...filesBelow(folder, brokenName)]
  return paths.map((path) => {
    // A message stands on one line.
    const file = new VFile({ path: path.replaceAll(/\p{Cc}/gu, '\ufffd'), cwd: folder })
    reportMisnamedBulletin(file)
    return file
  })
}

/** Once of all, or a picture of a page would be missed by nobody. */
function otherFiles(folder: string): VFile[] {
  const paths = filesBelow(folder, anyName)
  const [first, ...others] = paths.filter((path) => !bulletinNames.test(path) && !brokenName.test(path))
  if (first === undefined) return []
  const file = new VFile({ path: first, cwd: folder })
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const reason = `Unexpected file \`${first}\`${more} beside the bulletins, nothing is read from it, expected names that end in \`.txt\` or \`.md\`, save it as text where it is a bulletin`
  report(file, 'file-passed-over', undefined, reason)
  return [file]
}
