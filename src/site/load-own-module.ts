import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Place } from '../diagnostics/report.ts'

/** What an owner's file may import of this package, by the name that it says. */
const exported = new Map([
  ['yaowen', fileURLToPath(new URL('../index.ts', import.meta.url))],
  ['yaowen/layouts', fileURLToPath(new URL('../../layouts/index.ts', import.meta.url))],
])

/** The package's own sources: they may be bundled with an owner's, but are none. */
const packageSources = ['../../src/', '../../layouts/', '../../node_modules/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
)

/** Of each module that was loaded: where its lines come from, and the folder that its sources are told from. */
const loaded = new Map<string, { readonly map: SourceMap; readonly folder: string }>()

/** A frame of a stack, in a module that {@link loadOwnModule} has loaded. */
const frame = /data:text\/javascript;base64,([A-Za-z0-9+/=]+):(\d+):(\d+)/g

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
  const folder = dirname(path)
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    // Nothing is written: a map of lines wants a folder that it can tell its sources from.
    outdir: folder,
    sourcemap: 'external',
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
  const [map, module] = outputFiles
  // A module that stands in no file: nothing is left behind in the owner's folder.
  const source = Buffer.from(module?.contents ?? '').toString('base64')
  loaded.set(source, { map: new SourceMap(JSON.parse(map?.text ?? '{}') as SourceMapPayload), folder })
  return await import(`data:text/javascript;base64,${source}`)
}

/** Where in the owner's sources something was thrown; `undefined` where none of them is known to have had a part in it. */
export function thrownAt(error: unknown): { readonly path: string; readonly place: Place } | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  for (const [, source = '', line, column] of stack.matchAll(frame)) {
    const module = loaded.get(source)
    const entry = module?.map.findEntry(Number(line) - 1, Number(column) - 1)
    if (!module || !entry || !('originalSource' in entry)) continue
    const path = resolve(module.folder, entry.originalSource)
    if (packageSources.some((folder) => path.startsWith(folder))) continue
    return { path, place: { line: entry.originalLine + 1, column: entry.originalColumn + 1 } }
  }
  return undefined
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
