/** Headers for the paths that match a pattern, which may end in `*`. */
interface HeaderRule {
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Whatever a site's `_headers` says of caching: a site that is being written is always read anew. */
const NOT_HERE = /^cache-control$/i

/**
 * Read a site's `_headers` as static hosts do.
 *
 * > | /archive/*
 * > |   X-Content-Type-Options: nosniff
 *
 * @returns the headers of an address; where several rules say the same header, their values are joined
 */
export function readHostHeaders(text: string): (path: string) => Record<string, string> {
  const rules = text.split(/\n\s*\n/).flatMap(readRule)
  return (path) => {
    const found: Record<string, string> = {}
    for (const { pattern, headers } of rules)
      if (matches(path, pattern))
        for (const [name, value] of headers)
          found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    return found
  }
}

function readRule(block: string): HeaderRule | [] {
  const [pattern = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '')
  if (!pattern.startsWith('/')) return []
  const headers = lines.flatMap((line): (readonly [string, string])[] => {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    return colon === -1 || NOT_HERE.test(name) ? [] : [[name.toLowerCase(), line.slice(colon + 1).trim()]]
  })
  return { pattern: pattern.trim(), headers }
}

function matches(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
