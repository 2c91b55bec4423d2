import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** A path as the disk has it; what is not there yet stands below the first folder above it that is. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), basename(path))
  }
}

/** Whether a path is a folder or lies in it, whatever the links that lead there. */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(realPath(outer), realPath(inner))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
