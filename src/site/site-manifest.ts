/** A file that stands in the site, or will when it is switched in. */
export interface WrittenFile {
  /** Hex SHA-256. */
  readonly hash: string
  readonly bytes: number
}

/**
 * A site's own list of its files, by path from the output folder, `/` between folders: hash and size, a blank between them.
 * Older versions wrote the hash alone.
 */
export type SiteManifest = Readonly<Record<string, string>>

/** As JSON, sorted by path, a line a file. */
export function formatManifest(files: ReadonlyMap<string, WrittenFile>): string {
  const lines = [...files]
    .map(([path, { hash, bytes }]) => [path, `${hash} ${bytes}`] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(lines), undefined, 1)}\n`
}

/** The inverse of `formatManifest`. */
export function parseManifest(text: string): SiteManifest {
  return JSON.parse(text)
}

/** What a list says of a file; `undefined` where it does not name it, or not its size: such a file is written anew. */
export function listedFile(manifest: SiteManifest, path: string): WrittenFile | undefined {
  const [hash, bytes] = Object.hasOwn(manifest, path) ? (manifest[path] ?? '').split(' ') : []
  return hash !== undefined && bytes !== undefined ? { hash, bytes: Number(bytes) } : undefined
}

/** The hash that a list of any version says. */
export function listedHash(manifest: SiteManifest, path: string): string | undefined {
  return Object.hasOwn(manifest, path) ? manifest[path]?.split(' ')[0] : undefined
}
