/**
 * Addresses in a site's pages and styles that no file answers.
 *
 * @param site - files by path, bytes as latin1
 * @param prefix - the path prefix that the site was built with
 * @returns `page → address`, sorted
 */
export function deadLinks(site: ReadonlyMap<string, string>, prefix: string): string[] {
  const dead = [...site]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      linksOf(html, path, prefix)
        .filter((link) => !answers(site, link, prefix))
        .map((link) => `${path} → ${link}`),
    )
  return [...new Set(dead)].sort()
}

function linksOf(html: string, path: string, prefix: string): string[] {
  const base = new URL(`http://site${prefix}${encodeURI(path)}`)
  return [
    ...Buffer.from(html, 'latin1')
      .toString()
      .matchAll(/\s(?:href|src|action|data-[\w-]*(?:url|manifest|script))="([^"]*)"/g),
  ]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .map((address) => new URL(address, base))
    .filter(({ protocol, host }) => /^https?:$/.test(protocol) && host === 'site')
    .map(({ pathname, hash }) => decodeURIComponent(pathname) + decodeURIComponent(hash))
}

function answers(site: ReadonlyMap<string, string>, link: string, prefix: string): boolean {
  const [path = '', fragment] = link.split('#')
  if (!path.startsWith(prefix)) return false
  const file = path.slice(prefix.length) + (path.endsWith('/') ? 'index.html' : '')
  const html = site.get(file)
  if (html === undefined) return false
  return (
    fragment === undefined ||
    fragment === '' ||
    Buffer.from(html, 'latin1').toString().includes(`id="${fragment}"`)
  )
}
