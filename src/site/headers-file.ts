import type { SearchManifest } from '../search/manifest.ts'
import type { SiteFile } from './site-file.ts'
import { href, type UrlPath, urls } from './url.ts'

/** What a page may load: its own site's files alone; no script or style within the page. */
const policy = ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"]

/** Pagefind's search is WebAssembly, which its page must be allowed to compile; the exact index needs none. */
const searchScripts = "script-src 'self' 'wasm-unsafe-eval'"

/** For files whose name or folder carries the hash of their content. */
const forever = 'Cache-Control: public, max-age=31536000, immutable'

/** The search page carries its icon itself: a first visit is one request shorter. */
const searchImages = "img-src 'self' data:"

/**
 * The Content-Security-Policy of a page, as a `<meta>` can say it.
 *
 * @param engine - of the search page
 */
export function contentSecurityPolicy(engine?: SearchManifest['engine']): string {
  const searching = engine === undefined ? [] : [searchImages]
  return [...policy, ...searching, ...(engine === 'pagefind' ? [searchScripts] : [])].join('; ')
}

/**
 * `_headers`, as several static hosts read it: the policy as a header, which also keeps the site out of frames, and
 * what never changes once it is published.
 *
 * Where several rules match, hosts differ: one joins their values, another takes the last, and only one lets a rule
 * take back what another said. So no header is said twice for any path: the one policy allows what the search page
 * needs, and the `<meta>` of every other page, which a browser enforces besides, takes it away again.
 */
export function headersFile(
  pathPrefix: string,
  { engine, shared, names, segments }: SearchManifest,
): SiteFile {
  const rules: readonly (readonly [UrlPath, readonly string[]])[] = [
    [
      '/*' as UrlPath,
      [
        `Content-Security-Policy: ${contentSecurityPolicy(engine)}; frame-ancestors 'none'`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: no-referrer',
      ],
    ],
    [urls.asset('*'), [forever]],
    ...[shared, names, ...segments].map(({ path }) => [`/${path}*` as UrlPath, [forever]] as const),
  ]
  const content = rules
    .map(([path, headers]) => [href(path, pathPrefix), ...headers.map((header) => `  ${header}`)].join('\n'))
    .join('\n\n')
  return { path: '_headers', content: `${content}\n` }
}
