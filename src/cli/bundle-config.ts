import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ownPackage = fileURLToPath(new URL('../index.ts', import.meta.url))

/**
 * A configuration and the owner's files that it imports, as one ES module.
 *
 * A folder with bulletins need be no package: without a `package.json` Node would take the file for CommonJS.
 * `yaowen` is this very package, wherever the configuration stands.
 *
 * @param path - absolute, a TypeScript or JavaScript module
 * @throws esbuild's BuildFailure, its errors with file, line and column, where a source is broken
 */
export async function bundleConfig(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: dirname(path),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The owner's own settings for a compiler are for other programs.
    tsconfigRaw: {},
    logLevel: 'silent',
    plugins: [itself],
  })
  return outputFiles[0]?.text ?? ''
}

const itself: Plugin = {
  name: 'itself',
  setup({ onResolve }) {
    onResolve({ filter: /^yaowen$/ }, () => ({ path: ownPackage }))
  },
}
