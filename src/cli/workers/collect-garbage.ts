import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Give back what the stages before have left in the heap, before threads need memory of their own. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}
