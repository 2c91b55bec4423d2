import { basename, dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import { type OwnFault, OwnFilesError } from '../site/own-files.ts'
import { loadOwnTemplate } from '../site/own-template.ts'
import { pageKinds } from '../site/page.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { filesBelow } from './read-files.ts'

const layoutNames: readonly string[] = pageKinds.map((kind) => `${kind}.11ty.tsx`)

/**
 * Load each of the owner's layouts, so that what is wrong with them is known before anything is rendered. Files beside
 * them that layouts import have names without `.11ty.`.
 *
 * @param folder - need not be there
 * @returns the files that have messages
 */
export async function checkLayouts(folder: string): Promise<VFile[]> {
  const files: VFile[] = []
  for (const path of filesBelow(folder, /\.11ty\.[^/]*$/)) {
    if (!layoutNames.includes(path)) files.push(unknownLayout(folder, path))
    else files.push(...(await loadingFaults(join(folder, path))))
  }
  return files
}

/** Faults of the owner's files, as messages on them. */
export function faultyFiles(faults: readonly OwnFault[]): VFile[] {
  return faults.map(({ rule, path, place, reason }) => {
    const file = new VFile({ path: basename(path), cwd: dirname(path) })
    report(file, rule, place, reason)
    return file
  })
}

async function loadingFaults(path: string): Promise<VFile[]> {
  try {
    await loadOwnTemplate(path)
    return []
  } catch (error) {
    if (error instanceof OwnFilesError) return faultyFiles(error.faults)
    throw error
  }
}

function unknownLayout(folder: string, path: string): VFile {
  const file = new VFile({ path, cwd: folder })
  const name = basename(path)
  const near = nearestWord(name.replace(/\.11ty\..*$/, ''), pageKinds)
  const right = near
    ? `\`${near}.11ty.tsx\``
    : `one of ${layoutNames.map((each) => `\`${each}\``).join(', ')}`
  const where = path === name ? '' : ' right below `layouts`'
  const reason = `Unexpected name of a layout \`${path}\`, nothing is made with it, expected ${right}${where}, rename it`
  report(file, 'layout-unknown', undefined, reason)
  return file
}
