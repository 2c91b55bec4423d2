import type { TestProject } from 'vitest/node'
import { TestArchive } from '../whole-site/run-yaowen.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the sample, built below `/archive/`. */
    readonly sampleSite: string
  }
}

let archive: TestArchive | undefined

/** Build the sample once for all browser tests. */
export function setup({ provide }: TestProject): void {
  archive = TestArchive.ofSample()
  const { code, err } = archive.run('build', '--path-prefix', '/archive/')
  if (code !== 0) throw new Error(`The sample could not be built:\n${err}`)
  provide('sampleSite', archive.output)
}

export function teardown(): void {
  archive?.remove()
}
