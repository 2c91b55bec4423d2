import type { AskPagefind } from '../../../src/search/pagefind/pagefind-source.ts'
import { PartError } from '../../../src/search/read/fetch-range.ts'

/** The part of Pagefind's module that is used. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): {
    init(): Promise<void>
    search(term: string): ReturnType<AskPagefind>
  }
}

/** The first bytes of a compressed file, and of one that a server has already unpacked. */
const signatures = [
  [0x1f, 0x8b],
  [0x70, 0x61],
]

/**
 * Load a Pagefind bundle. In the page itself, not in its worker: Pagefind answers with less where a part of its index
 * cannot be fetched, so its fetching is watched, and such an answer becomes an error.
 *
 * @param root - the site's address, with the path prefix, ending in `/`
 */
export async function loadPagefind(root: string, folder: string): Promise<AskPagefind> {
  const base = new URL(root + folder, location.href).href
  const failures = watchFetches(base)
  const module = await importPagefind(`${base}pagefind.js`)
  const start = async () => {
    const instance = module.createInstance({ basePath: base, noWorker: true, metaCacheTag: '' })
    await instance.init()
    return instance
  }
  let started: ReturnType<typeof start> | undefined
  return async (word) => {
    started ??= start()
    const mine = started
    try {
      return await guarded(async () => (await mine).search(word), failures, base)
    } catch (error) {
      // Pagefind says that it has started before all is there, and remembers for ever what failed then.
      if (started === mine) started = undefined
      throw error
    }
  }
}

async function importPagefind(url: string): Promise<PagefindModule> {
  try {
    return (await import(url)) as PagefindModule
  } catch (error) {
    throw new PartError(url, 'could not be loaded', { cause: error })
  }
}

async function guarded<T>(ask: () => Promise<T>, failures: { count: number }, base: string): Promise<T> {
  const before = failures.count
  try {
    const answer = await ask()
    if (failures.count === before) return answer
  } catch (error) {
    throw new PartError(base, 'could not be loaded', { cause: error })
  }
  throw new PartError(base, 'could not be loaded in all its parts')
}

function watchFetches(base: string): { count: number } {
  const failures = { count: 0 }
  const original = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href).href
    if (!url.startsWith(base)) return original(input, init)
    try {
      const response = await original(input, init)
      if (!(await isWhole(response.clone(), url))) failures.count++
      return response
    } catch (error) {
      failures.count++
      throw error
    }
  }
  return failures
}

async function isWhole(response: Response, url: string): Promise<boolean> {
  if (!response.ok) return false
  if (!/\.(pf_\w+|pagefind)(\?|$)/.test(url)) return true
  const bytes = new Uint8Array(await response.arrayBuffer())
  return signatures.some(([first, second]) => bytes[0] === first && bytes[1] === second)
}
