import { gzipSync } from 'node:zlib'

/** Bytes: of a page, and of an article's page with its styles, compressed. */
const heaviestPage = 200_000
const heaviestArticle = 25_000

interface Weights {
  /** To be printed: by kind of page how many, the middle one and the heaviest; of articles, what a reader is sent. */
  readonly lines: readonly string[]
  /** Those beyond their budget. */
  readonly tooHeavy: readonly string[]
}

type Weighed = readonly [path: string, bytes: number]

/** How heavy the pages of a site are. */
export function weighPages(files: readonly string[], bytes: (path: string) => Buffer): Weights {
  const pages = files.filter((path) => path.endsWith('.html'))
  const raw = pages.map((path): Weighed => [path, bytes(path).length])
  const articles = pages.filter((path) => path.startsWith('articles/'))
  const sent = articles.map((path): Weighed => [path, sentFor(bytes(path), bytes)])
  return {
    lines: [
      ...[...byKind(raw)].map(([kind, of]) => `${kind}: ${spread(of)}`),
      `articles with their styles, compressed: ${spread(sent)}`,
    ],
    tooHeavy: [
      ...raw.filter(([, weight]) => weight > heaviestPage),
      ...sent.filter(([, weight]) => weight > heaviestArticle),
    ].map(show),
  }
}

/** A page and the styles that it asks for, each compressed by itself, as they are sent. */
export function sentFor(page: Buffer, bytes: (path: string) => Buffer): number {
  const styles = [...page.toString().matchAll(/<link rel="stylesheet" href="[^"]*?(assets\/[^"]+)"/g)]
  const files = styles.map(([, path = '']) => bytes(path))
  return [page, ...files].reduce((sum, file) => sum + gzipSync(file).length, 0)
}

function byKind(pages: readonly Weighed[]): Map<string, Weighed[]> {
  const kinds = new Map<string, Weighed[]>()
  for (const page of pages) {
    const of = kinds.get(kindOf(page[0])) ?? []
    of.push(page)
    kinds.set(kindOf(page[0]), of)
  }
  return kinds
}

/** `people/*` is every page right below the people: their kind, as far as an address tells it. */
function kindOf(path: string): string {
  const [first, ...more] = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
  return [first ?? 'front', ...more.map((part) => (part === 'text' ? part : '*'))].join('/')
}

function spread(pages: readonly Weighed[]): string {
  const sorted = pages.toSorted(([, a], [, b]) => a - b)
  const [middle, last] = [sorted[sorted.length >> 1], sorted.at(-1)]
  return `${pages.length}, middle ${kilobytes(middle?.[1] ?? 0)}, heaviest ${last ? show(last) : ''}`
}

function show([path, weight]: Weighed): string {
  return `${kilobytes(weight)} ${path}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
