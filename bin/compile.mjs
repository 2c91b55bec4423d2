// The program is TypeScript. It is compiled once, not each time that it is started; what stands compiled is known by its
// sources, so that a changed source is compiled anew and a stale program is never run.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What is loaded by itself; all else is in what these import. */
const entries = [
  /^src\/cli\/(?:main|closed-pipe)\.ts$/,
  /^src\/cli\/workers\/[\w-]+\.worker\.ts$/,
  /^layouts\/pages\/[\w-]+\.11ty\.tsx$/,
]

/** Files that decide how it is compiled. */
const settings = ['package.json', 'package-lock.json', 'bin/compile.mjs']

/** What no program has used for so long is removed, in milliseconds. */
const longUnused = 7 * 24 * 60 * 60 * 1000

/**
 * The program as JavaScript, compiled where it is not yet.
 *
 * @param {string} root - folder of the package, absolute
 * @returns {Promise<string | undefined>} the folder: `src/cli/main.ts` stands in it as `src/cli/main.mjs`; nothing where
 *   it cannot be written, or where the sources changed meanwhile
 */
export async function compiledProgram(root) {
  const sources = sourcesOf(root)
  const store = join(root, 'node_modules/.cache/yaowen')
  const folder = join(store, versionOf(root, sources))
  try {
    // What is used is not removed by another version of the program.
    utimesSync(folder, new Date(), new Date())
    return folder
  } catch {
    return await compile(root, sources, folder).catch(() => undefined)
  }
}

async function compile(root, sources, folder) {
  const made = `${folder}.${process.pid}`
  mkdirSync(dirname(folder), { recursive: true })
  removeUnused(dirname(folder))
  const { build, stop } = await import('esbuild')
  try {
    await build({
      entryPoints: sources.filter(
        (path) => path === '.eleventy.ts' || entries.some((entry) => entry.test(path)),
      ),
      absWorkingDir: root,
      outbase: root,
      outdir: made,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      tsconfigRaw: {},
      sourcemap: 'linked',
      sourcesContent: false,
      define: { COMPILED_PROGRAM: JSON.stringify(`${pathToFileURL(folder).href}/`) },
      plugins: [placesOfSources],
      logLevel: 'silent',
    })
    // The name is that of the sources as they were before: what they are now may be half of a change.
    if (versionOf(root, sourcesOf(root)) !== basename(folder)) throw new Error('The sources changed')
    renameSync(made, folder)
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    // Another process was faster.
    if (!isFolder(folder)) throw error
  } finally {
    await stop()
  }
  return folder
}

/** A module says of itself where its source stands: what it reads beside itself is there. */
const placesOfSources = {
  name: 'places-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
}

function sourcesOf(root) {
  return ['.eleventy.ts', ...sourcesBelow(root, 'src'), ...sourcesBelow(root, 'layouts')]
}

function sourcesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
}

function versionOf(root, sources) {
  const hash = createHash('sha256').update(root)
  for (const path of [...settings, ...sources]) {
    const text = readFileOf(join(root, path))
    hash.update(`\0${path}\0${text.length}\0`).update(text)
  }
  return hash.digest('hex').slice(0, 32)
}

/** A package that was installed has no lock file. */
function readFileOf(path) {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function removeUnused(store) {
  for (const name of readdirSync(store)) {
    const path = join(store, name)
    // One that another process makes at the same time may have got its name just now.
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (used !== undefined && Date.now() - used > longUnused) rmSync(path, { recursive: true, force: true })
  }
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
