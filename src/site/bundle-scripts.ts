import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { SearchManifest } from '../search/manifest.ts'
import type { LayoutFolder } from './bundle-assets.ts'
import type { SiteFile } from './site-file.ts'
import { type UrlPath, urls } from './url.ts'

/** The scripts of a site, each with its hash in its name, so that a browser may keep it for ever. */
export interface SiteScripts {
  /** On every page: small, loads the rest when it is needed. */
  readonly common: UrlPath
  /** On the search page. */
  readonly search: UrlPath
  /** Loaded by the search page's script, once its first answer stands there or a reader types. */
  readonly laterSearch: UrlPath
  readonly files: readonly SiteFile[]
}

/**
 * Bundle `layouts/browser`: `site.ts`, with the parts that it loads on demand, and the search page's script in two files:
 * all that a first answer needs, with the engine that the site uses and not the other, and the rest. No third file holds
 * what both use: it would be one more to wait for.
 *
 * @throws esbuild's error, with file and line, where a source is broken
 */
export async function bundleScripts(
  { folder }: LayoutFolder,
  engine: SearchManifest['engine'],
): Promise<SiteScripts> {
  const [common, search, later] = await Promise.all([
    bundle(join(folder, 'browser/site.ts'), 'esm'),
    bundle(join(folder, `browser/search-${engine}.ts`), 'iife'),
    bundle(join(folder, 'browser/search/later.ts'), 'esm', 'search-'),
  ])
  return {
    common: common.entry,
    search: search.entry,
    laterSearch: later.entry,
    files: [...common.files, ...search.files, ...later.files],
  }
}

/** @param format - a page that was opened from a folder may load plain scripts but no modules: it must be able to say so */
async function bundle(
  entry: string,
  format: 'esm' | 'iife',
  prefix = '',
): Promise<{ entry: UrlPath; files: SiteFile[] }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    // Hashes count the paths from here: the working directory must not change them.
    absWorkingDir: dirname(entry),
    bundle: true,
    minify: true,
    write: false,
    format,
    splitting: format === 'esm',
    outdir: '/',
    entryNames: `${prefix}[name].[hash]`,
    chunkNames: 'part.[hash]',
    target: ['chrome110', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const files = outputFiles.map(({ path, contents }) => ({
    path: urls.asset(basename(path)).slice(1),
    content: contents,
  }))
  const name = prefix + basename(entry, '.ts')
  const first = files.find(({ path }) => basename(path).startsWith(`${name}.`))
  return { entry: `/${first?.path ?? ''}` as UrlPath, files }
}
