import { sep } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { InputFiles } from './input-files.ts'
import type { Workplace } from './workplace.ts'

/** By how much of what is in use V8 lets the heap grow before it clears up; `bin/yaowen.mjs` begins with the usual. */
export const heapGrowth = { little: 25, usual: 50, much: 120 } as const

/** Clear up seldom, usually, or often. */
export function letHeapGrow(by: keyof typeof heapGrowth): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth[by]}`)
}

/** Bytes of bulletins, or of articles, from which on the archive itself takes most of the memory that there is. */
const vastBytes = 100_000_000

/** Whether an archive has so much text that memory must be cleared up often. */
export function isVastText({ bulletins, articles }: Workplace, inputs: InputFiles): boolean {
  return [bulletins, articles].some((folder) => bytesBelow(folder, inputs) > vastBytes)
}

function bytesBelow(folder: string, inputs: InputFiles): number {
  return Object.entries(inputs).reduce(
    (sum, [path, [size]]) => sum + (path.startsWith(folder + sep) ? size : 0),
    0,
  )
}
