import { join } from 'node:path'
import type { Place } from '../diagnostics/report.ts'
import type { RuleId } from '../diagnostics/rules.ts'

/** What is wrong with a file of the owner's: plain data, so that a thread can tell it. */
export interface OwnFault {
  readonly rule: Extract<RuleId, 'layout-unusable' | 'theme-unusable'>
  /** Absolute. */
  readonly path: string
  readonly place?: Place
  /** *Unexpected X, expected Y, do Z*. */
  readonly reason: string
}

/** Files of the owner's cannot be used; the site that stands stays. */
export class OwnFilesError extends Error {
  override readonly name = 'OwnFilesError'
  readonly faults: readonly OwnFault[]

  constructor(faults: readonly OwnFault[]) {
    super(faults.map(({ path, reason }) => `${path}: ${reason}`).join('\n'))
    this.faults = faults
  }
}

/** One error of a bundle. */
export interface BundleFault extends Pick<OwnFault, 'path' | 'place'> {
  readonly text: string
}

/** The part of esbuild's BuildFailure that is told; its columns are counted from 0, in bytes. */
interface BuildFailure {
  readonly errors: readonly {
    readonly text: string
    readonly location: {
      readonly file: string
      readonly line: number
      readonly column: number
      readonly lineText: string
    } | null
  }[]
}

/**
 * What esbuild did not understand, each in the file where it is: the one that was asked for, or one that it imports.
 *
 * @param entry - what was bundled
 * @param folder - that the bundle worked in
 * @returns nothing where it is no failure of esbuild's
 */
export function bundleFaults(error: unknown, entry: string, folder: string): BundleFault[] {
  if (!isBuildFailure(error)) return []
  return error.errors.map(({ text, location }) => {
    if (location === null) return { path: entry, text }
    const before = Buffer.from(location.lineText).subarray(0, location.column).toString()
    const place = { line: location.line, column: before.length + 1 }
    return { path: join(folder, location.file), place, text }
  })
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}
