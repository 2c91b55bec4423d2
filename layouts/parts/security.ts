/** What a page may load: its own site's files alone; no script or style within the page. */
const POLICY = ["default-src 'self'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"]

/** Pagefind's search is WebAssembly, which its page must be allowed to compile. */
const SEARCH_SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'"

/** The Content-Security-Policy of a page, as a `<meta>` can say it. */
export function contentSecurityPolicy(searches: boolean): string {
  return [...POLICY, ...(searches ? [SEARCH_SCRIPTS] : [])].join('; ')
}
