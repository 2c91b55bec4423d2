import { type FSWatcher, watch } from 'chokidar'

/** After the last of several changes, so that a copied folder is one build and not a hundred. */
const quiet = 150

/**
 * Call back when something below some folders or files has changed; never while the last call is still at work.
 *
 * @returns the watcher, to be closed, as soon as it misses nothing
 */
export async function watchFolders(
  paths: readonly string[],
  changed: () => Promise<void>,
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
    ignored: (path) => /(^|[\\/])(\.git|node_modules)([\\/]|$)/.test(path),
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(run, quiet)
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}
