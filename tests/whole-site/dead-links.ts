/** The files of a built site. */
export interface SiteFiles {
  readonly paths: ReadonlySet<string>
  readonly text: (path: string) => string
}

/** @param files - by path, bytes as latin1 */
export function siteFiles(files: ReadonlyMap<string, string>): SiteFiles {
  return {
    paths: new Set(files.keys()),
    text: (path) => Buffer.from(files.get(path) ?? '', 'latin1').toString(),
  }
}

/**
 * Addresses in a site's pages that no file answers, and fragments that name no element. A page is read twice at most.
 *
 * @param prefix - the path prefix that the site was built with
 * @returns `page → address`, sorted
 */
export function deadLinks({ paths, text }: SiteFiles, prefix: string): string[] {
  const dead: string[] = []
  /** By page, the fragments that others ask of it, each with the first page that does. */
  const asked = new Map<string, Map<string, string>>()
  for (const page of [...paths].filter((path) => path.endsWith('.html')).sort())
    for (const link of linksOf(text(page), page, prefix)) {
      const [path = '', fragment = ''] = link.split('#', 2)
      const target = path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : '')
      if (!path.startsWith(prefix) || !paths.has(target)) dead.push(`${page} → ${link}`)
      else if (fragment !== '') {
        const fragments = asked.get(target) ?? new Map<string, string>()
        asked.set(target, fragments)
        if (!fragments.has(fragment)) fragments.set(fragment, page)
      }
    }
  for (const [target, fragments] of asked) {
    const ids = new Set([...text(target).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
    for (const [fragment, page] of fragments)
      if (!ids.has(fragment)) dead.push(`${page} → ${target}#${fragment}`)
  }
  return dead.sort()
}

function linksOf(html: string, page: string, prefix: string): Set<string> {
  const base = new URL(`http://site${prefix}${encodeURI(page)}`)
  const links = new Set<string>()
  for (const [, address = ''] of html.matchAll(
    /\s(?:href|src|action|data-[\w-]*(?:url|manifest|script))="([^"]*)"/g,
  )) {
    const { protocol, host, pathname, hash } = new URL(address.replaceAll('&amp;', '&'), base)
    if (/^https?:$/.test(protocol) && host === 'site')
      links.add(decodeURIComponent(pathname) + decodeURIComponent(hash))
  }
  return links
}
