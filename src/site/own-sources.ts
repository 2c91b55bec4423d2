import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * A file of the owner's and those that it imports or names, whatever folder they lie in.
 *
 * @param entry - absolute; TypeScript, JavaScript or CSS
 * @param packages - whether those count too that it imports of packages; this one and Preact never do
 * @returns absolute paths, sorted; where not all can be understood, those that can, the file itself among them
 */
export async function ownSources(entry: string, packages: 'without' | 'with' = 'without'): Promise<string[]> {
  const folder = dirname(entry)
  const read = new Set([resolve(entry)])
  try {
    await build({
      entryPoints: [entry],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      outdir: folder,
      ...(packages === 'with' ? { external: ofThisPackage } : { packages: 'external' }),
      platform: 'node',
      tsconfigRaw: {},
      logLevel: 'silent',
      loader: Object.fromEntries(namedFiles.map((ending) => [ending, 'copy' as const])),
      plugins: [notesInto(read)],
    })
  } catch {
    // Somebody else tells what is wrong: here it is enough to know what was read.
  }
  return [...read].sort()
}

/** Of what a stylesheet may name. */
export const namedFiles = ['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.woff', '.woff2']

/** As `loadOwnModule` provides it. */
const ofThisPackage = ['yaowen', 'yaowen/*', 'preact', 'preact/*']

/** Notes each file when it is asked for: a bundle that fails says nothing of its files. */
function notesInto(read: Set<string>): Plugin {
  return {
    name: 'notes',
    setup({ onLoad }) {
      onLoad({ filter: /./, namespace: 'file' }, ({ path }) => {
        read.add(path)
        return undefined
      })
    },
  }
}
