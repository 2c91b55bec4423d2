import type { SiteFile } from './site-file.ts'
import { href, type UrlPath, urls } from './url.ts'

/** What a page may load: its own site's files alone; no script or style within the page. */
const policy = ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"]

/** Pagefind's search is WebAssembly, which its page must be allowed to compile. */
const searchScripts = "script-src 'self' 'wasm-unsafe-eval'"

/** The Content-Security-Policy of a page, as a `<meta>` can say it. */
export function contentSecurityPolicy(searches: boolean): string {
  return [...policy, ...(searches ? [searchScripts] : [])].join('; ')
}

/**
 * `_headers`, as several static hosts read it: the same policy as a header, which also keeps the site out of frames.
 *
 * A host joins the headers of all rules that match, so each rule takes back what the one above it said.
 */
export function headersFile(pathPrefix: string): SiteFile {
  const rules: readonly (readonly [UrlPath, readonly string[]])[] = [
    [
      '/*' as UrlPath,
      [
        `Content-Security-Policy: ${contentSecurityPolicy(false)}; frame-ancestors 'none'`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: no-referrer',
      ],
    ],
    [
      `${urls.search}*` as UrlPath,
      [
        '! Content-Security-Policy',
        `Content-Security-Policy: ${contentSecurityPolicy(true)}; frame-ancestors 'none'`,
      ],
    ],
    [urls.asset('*'), ['Cache-Control: public, max-age=31536000, immutable']],
  ]
  const content = rules
    .map(([path, headers]) => [href(path, pathPrefix), ...headers.map((header) => `  ${header}`)].join('\n'))
    .join('\n\n')
  return { path: '_headers', content: `${content}\n` }
}
