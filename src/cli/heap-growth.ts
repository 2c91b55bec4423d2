import { setFlagsFromString } from 'node:v8'

/** By how much of what is in use V8 lets the heap grow before it clears up; `bin/yaowen.mjs` begins with the lesser. */
export const heapGrowth = { usual: 50, roomy: 70 } as const

/** Clear up seldom, or usually again. A build of little that is new stays below what a whole one takes either way. */
export function letHeapGrow(by: keyof typeof heapGrowth): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth[by]}`)
}
