import { sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'

/** After the last of several changes, so that a copied folder is one build and not a hundred. */
const quiet = 150

/**
 * Call back when something below some folders or files has changed; never while the last call is still at work.
 *
 * @param own - what the call itself writes, absolute: it is not watched where it lies in a watched folder
 * @returns the watcher, to be closed, as soon as it misses nothing
 */
export async function watchFolders(
  paths: readonly string[],
  changed: () => Promise<void>,
  own: readonly string[] = [],
): Promise<FSWatcher> {
  let timer: NodeJS.Timeout | undefined
  let working = false
  let again = false
  const run = async () => {
    if (working) {
      again = true
      return
    }
    working = true
    await changed()
    working = false
    if (again) {
      again = false
      await run()
    }
  }
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) =>
      own.some((each) => path === each || path.startsWith(each + sep)) ||
      /(^|[\\/])(\.git|node_modules)([\\/]|$)/.test(path),
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(run, quiet)
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}
