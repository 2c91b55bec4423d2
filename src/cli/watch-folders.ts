import { sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'

/** After the last of several changes, so that a copied folder is one build and not a hundred. */
const quiet = 150

/** What is watched, absolute. */
export interface Watched {
  /** Folders and files; what is not there yet may be among them. */
  readonly paths: readonly string[]
  /** What the work on a change itself writes: it is not watched where it lies in a watched folder. */
  readonly own?: readonly string[]
}

/**
 * Call back when something below some folders or files has changed; never while the last call is still at work.
 *
 * @param changed - tells what is watched from then on; where it throws, that is told, and all goes on as before
 * @returns the watcher, to be closed, as soon as it misses nothing
 */
export async function watchFolders(watched: Watched, changed: () => Promise<Watched>): Promise<FSWatcher> {
  let now = watched
  const watching = new Set(watched.paths)
  let timer: NodeJS.Timeout | undefined
  let working = false
  let again = false
  const run = async () => {
    if (working) {
      again = true
      return
    }
    working = true
    try {
      now = await changed()
      watcher.add(now.paths.filter((path) => !watching.has(path) && watching.add(path)))
    } catch (error) {
      console.error(error)
    }
    working = false
    if (again) {
      again = false
      await run()
    }
  }
  const watcher = watch([...watched.paths], {
    ignoreInitial: true,
    ignored: (path) =>
      (now.own ?? []).some((each) => path === each || path.startsWith(each + sep)) ||
      /(^|[\\/])(\.git|node_modules)([\\/]|$)/.test(path),
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(run, quiet)
  })
  // A folder that cannot be watched is none that a build could read.
  watcher.on('error', (error) => console.error(error))
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}
