// `*` and `?` stand for what is within a folder's or a file's name, `**` for any folders: `1998/**`, `news-?.txt`.

/** Whether a path (`/` between folders) fits a pattern with `*`, `?` and `**`. */
export function matchesFilePattern(path: string, pattern: string): boolean {
  return matches(path.normalize('NFC').split('/'), pattern.normalize('NFC').split('/'))
}

function matches(path: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return path.length === 0
  if (first !== '**') return path[0] !== undefined && fits(path[0], first) && matches(path.slice(1), rest)
  return path.some((_, index) => matches(path.slice(index), rest)) || matches([], rest)
}

function fits(name: string, pattern: string): boolean {
  const expression = pattern
    .replace(/[^*?\w]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^(?:${expression})$`, 's').test(name)
}
