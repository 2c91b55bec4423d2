import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { afterAll } from 'vitest'
import { render } from '../../layouts/pages/search.11ty.tsx'
import { buildSearch } from '../../src/search/build-search.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { SearchManifest } from '../../src/search/manifest.ts'
import { bundleSiteAssets } from '../../src/site/bundle-assets.ts'
import type { Site } from '../../src/site/site.ts'
import { href, urls } from '../../src/site/url.ts'
import { siteWithAddress } from '../site/small-site.ts'
import { type ServedSite, servedSite } from './served-site.ts'

/**
 * Serve a site below `/archive/` that has the search of some articles, and plain pages of them.
 *
 * @param before - those that were there at the build before: the others are additions
 */
export function servedSearch(
  documents: readonly SearchDocument[],
  engine: SearchManifest['engine'],
  before?: readonly SearchDocument[],
): ServedSite {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-search-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return servedSite(async () => {
    await writeSearchSite(folder, documents, engine, before)
    return folder
  })
}

async function writeSearchSite(
  folder: string,
  documents: readonly SearchDocument[],
  engine: SearchManifest['engine'],
  before?: readonly SearchDocument[],
): Promise<void> {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const options = { engine, pagefindLimit: 3000 }
  const first = before && (await buildSearch(before, options))
  const { files, manifest } = await buildSearch(documents, options, first?.memory)
  for (const { path, bytes } of [...(first?.files ?? []), ...files]) write(path, bytes)
  const layouts = { folder: join(import.meta.dirname, '../../layouts') }
  const { files: assets, search, ...links } = await bundleSiteAssets(layouts, engine)
  for (const { path, content } of assets) write(path, content)
  const site: Site = { ...siteWithAddress, ...links }
  const item = {
    kind: 'search' as const,
    url: urls.search,
    data: () => ({ manifest, ...search }),
  }
  write('search/index.html', `<!doctype html>${renderToString(render({ item, site }))}`)
  for (const document of documents)
    write(
      `${document.url.slice(1)}index.html`,
      renderToString(<PlainArticle document={document} site={site} />),
    )
}

function PlainArticle({ document, site }: { readonly document: SearchDocument; readonly site: Site }) {
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <title>{document.headline}</title>
        {site.stylesheets.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={href(sheet, site.pathPrefix)} />
        ))}
        {site.scripts.map((script) => (
          <script key={script} src={href(script, site.pathPrefix)} type="module" />
        ))}
      </head>
      <body>
        <main data-pagefind-body>
          <h1>{document.headline}</h1>
          {document.blocks.map((block, index) => (
            <p key={`${index}`}>{block}</p>
          ))}
        </main>
      </body>
    </html>
  )
}
