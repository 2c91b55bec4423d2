import { createHash } from 'node:crypto'
import { basename, dirname, extname, join } from 'node:path'
import { build, stop } from 'esbuild'
import type { SearchManifest } from '../search/manifest.ts'
import { bundleScripts } from './bundle-scripts.ts'
import { bundleFaults, type OwnFault, OwnFilesError } from './own-files.ts'
import { namedFiles } from './own-sources.ts'
import type { SiteStyles } from './site.ts'
import type { SiteFile } from './site-file.ts'
import { type UrlPath, urls } from './url.ts'

/** A bundled script or stylesheet: its address and its file. */
export interface Asset {
  readonly url: UrlPath
  readonly file: SiteFile
  /** Pictures and fonts that it names, in the same folder. */
  readonly named: readonly SiteFile[]
}

/** Where the layouts stand. */
export interface LayoutFolder {
  /** Absolute. */
  readonly folder: string
  /** The owner's stylesheet, absolute: it comes after the project's own. */
  readonly theme?: string
}

/** What the search page has of its own. */
export interface SearchAssets {
  readonly script: UrlPath
  /** Of what its first answer does without. */
  readonly laterScript: UrlPath
  readonly stylesheets: readonly UrlPath[]
  /** A `data:` address: one request less. */
  readonly icon: string
}

/** The stylesheets and the script that pages share, and those of the search page. */
export interface SiteAssets extends SiteStyles {
  readonly scripts: readonly UrlPath[]
  readonly icon: UrlPath
  /** The licences of what the site carries from others, and their notices. */
  readonly licences: UrlPath
  readonly search: SearchAssets
  readonly files: readonly SiteFile[]
}

/** Bundle what every page shares. */
export async function bundleSiteAssets(
  { folder, theme }: LayoutFolder,
  engine: SearchManifest['engine'],
): Promise<SiteAssets> {
  const site = await bundleAsset(join(folder, 'styles/site.css'), 'site')
  const pages = await bundleAsset(join(folder, 'styles/pages.css'), 'pages')
  const search = await bundleAsset(join(folder, 'styles/search-page.css'), 'search')
  const own = theme === undefined ? [] : [await bundleTheme(theme)]
  const icon = await bundleAsset(join(folder, 'icon.svg'), 'icon')
  const licences = await bundleAsset(join(folder, 'licences.txt'), 'licences')
  const scripts = await bundleScripts({ folder }, engine)
  // Its process would take memory until the build ends; who bundles again starts another.
  await stop()
  const urlOf = ({ url }: Asset) => url
  return {
    stylesheets: [site, pages, ...own].map(urlOf),
    articleStylesheets: [site, ...own].map(urlOf),
    scripts: [scripts.common],
    search: {
      script: scripts.search,
      laterScript: scripts.laterSearch,
      stylesheets: [search, ...own].map(urlOf),
      icon: dataAddress(icon),
    },
    icon: icon.url,
    licences: licences.url,
    files: [
      ...[site, pages, search, ...own, icon, licences].map(({ file }) => file),
      ...own.flatMap(({ named }) => named),
      ...scripts.files,
    ],
  }
}

/** @throws {OwnFilesError} where it is broken, or names a file that is not there */
async function bundleTheme(theme: string): Promise<Asset> {
  try {
    return await bundleAsset(theme, 'theme')
  } catch (error) {
    const faults = bundleFaults(error, theme, dirname(theme)).map(({ text, ...where }): OwnFault => {
      const reason = `Unexpected line in a style sheet: \`${text}\`, expected CSS, and files that lie beside it and are named as \`./picture.svg\`, mend it`
      return { rule: 'theme-unusable', reason, ...where }
    })
    throw faults.length > 0 ? new OwnFilesError(faults) : error
  }
}

function dataAddress({ file }: Asset): string {
  return `data:image/svg+xml,${encodeURIComponent(Buffer.from(file.content).toString())}`
}

/**
 * Bundle a script, a stylesheet or a picture and put its hash into its name, so that a browser may keep it for ever.
 *
 * @param entry - absolute path of a `.ts`, `.css`, `.svg` or `.txt` file
 * @param name - `site` gives `/assets/site.3f9a2c41.css`
 * @throws esbuild's error, with file and line, where the source is broken
 */
export async function bundleAsset(entry: string, name: string): Promise<Asset> {
  const extension = extname(entry).replace('.ts', '.js').slice(1)
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: dirname(entry),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome110', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    loader: Object.fromEntries([...namedFiles, '.txt'].map((ending) => [ending, 'copy' as const])),
    assetNames: '[name].[hash]',
    // Nothing is written; the loader that copies wants to know where to.
    outdir: 'out',
    logLevel: 'silent',
  })
  // What it names comes before it.
  const content = outputFiles.at(-1)?.contents ?? new Uint8Array()
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const url = urls.asset(`${name}.${hash}.${extension}`)
  const named = outputFiles.slice(0, -1).map(({ path, contents }) => ({
    path: urls.asset(basename(path)).slice(1),
    content: contents,
  }))
  return { url, file: { path: url.slice(1), content }, named }
}
