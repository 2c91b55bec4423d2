import { PartError } from '../../../src/search/read/fetch-range.ts'
import { once } from '../../../src/search/read/once.ts'

/** What `later.ts` exports. */
export type Later = typeof import('./later.ts')

export type LoadLater = () => Promise<Later>

/**
 * Load `later.ts` on first demand. What failed is asked for again under another address: a browser may remember a
 * module that it could not have.
 *
 * @param address - of its bundle, with the path prefix
 */
export function laterLoader(address: string): LoadLater {
  let tries = 0
  return once(async () => {
    tries++
    try {
      return (await import(tries === 1 ? address : `${address}?again=${tries}`)) as Later
    } catch (error) {
      throw new PartError(address, 'could not be loaded', { cause: error })
    }
  })
}
