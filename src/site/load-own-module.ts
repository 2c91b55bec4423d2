import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** What an owner's file may import of this package, by the name that it says. */
const exported = new Map([
  ['yaowen', fileURLToPath(new URL('../index.ts', import.meta.url))],
  ['yaowen/layouts', fileURLToPath(new URL('../../layouts/index.ts', import.meta.url))],
])

/**
 * Load a TypeScript or JavaScript module of the owner's, with the files that it imports.
 *
 * A folder with bulletins need be no package and needs no settings of a compiler: without a `package.json` Node would
 * take the file for CommonJS. JSX is Preact's, and `yaowen` is this very package, wherever the file stands.
 *
 * @param path - absolute
 * @returns its exports
 * @throws esbuild's BuildFailure, its errors with file, line and column, where a source is broken; whatever it throws
 */
export async function loadOwnModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: dirname(path),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The owner's own settings for a compiler are for other programs.
    tsconfigRaw: {},
    logLevel: 'silent',
    plugins: [thisPackage],
  })
  // A module that stands in no file: nothing is left behind in the owner's folder.
  const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  return await import(`data:text/javascript;base64,${source}`)
}

/** The package's parts come from here, and there is one Preact. */
const thisPackage: Plugin = {
  name: 'this-package',
  setup({ onResolve }) {
    onResolve({ filter: /^yaowen(\/layouts)?$/ }, ({ path }) => ({ path: exported.get(path) ?? '' }))
    onResolve({ filter: /^preact($|\/)/ }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }))
  },
}
