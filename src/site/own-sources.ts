import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * A file of the owner's and those that it imports or names, whatever folder they lie in; packages are none of them.
 *
 * @param entry - absolute; TypeScript, JavaScript or CSS
 * @returns absolute paths, sorted; the file alone where it cannot be understood
 */
export async function ownSources(entry: string): Promise<string[]> {
  const folder = dirname(entry)
  try {
    const { metafile } = await build({
      entryPoints: [entry],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      metafile: true,
      outdir: folder,
      packages: 'external',
      platform: 'node',
      tsconfigRaw: {},
      logLevel: 'silent',
      loader: Object.fromEntries(namedFiles.map((ending) => [ending, 'copy' as const])),
    })
    return Object.keys(metafile.inputs)
      .map((path) => resolve(folder, path))
      .sort()
  } catch {
    return [entry]
  }
}

/** Of what a stylesheet may name. */
export const namedFiles = ['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.woff', '.woff2']
