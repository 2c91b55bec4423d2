import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { deadLinks } from '../tests/whole-site/dead-links.ts'
import { invalidHtml } from '../tests/whole-site/invalid-html.ts'
import { runYaowen } from './contenders.ts'
import { generateBulletins } from './generate.ts'

/**
 * `npm run bench -- --pages`: every page of a whole site: is its HTML valid, does every link lead somewhere, is it light?
 *
 *     npm run bench -- --pages                  a site of 1,000 generated articles
 *     npm run bench -- --pages --site _site --prefix /archive/
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    site: { type: 'string' },
    prefix: { type: 'string', default: '/' },
    articles: { type: 'string', default: '1000' },
  },
})

/** Bytes: of a page, and of an article's page with the styles, compressed. */
const heaviestPage = 200_000
const heaviestArticle = 25_000

const folder = values.site === undefined ? mkdtempSync(join(tmpdir(), 'yaowen-pages-')) : undefined
try {
  process.exitCode = (await checkSite(values.site ?? (await buildSite(folder ?? '')))) === 0 ? 0 : 1
} finally {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}

/** @returns how many faults there are */
async function checkSite(site: string): Promise<number> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const text = (path: string) => readFileSync(join(site, path), 'utf8')
  const pages = files.filter((path) => path.endsWith('.html'))
  const faults = [
    ...pages.flatMap((path) => invalidHtml(text(path)).map((fault) => `${path} ${fault}`)),
    ...deadLinks({ paths: new Set(files), text }, values.prefix),
    ...heavyPages(files, (path) => readFileSync(join(site, path))),
  ]
  console.log(`${pages.length} pages, ${faults.length} faults`)
  for (const fault of faults.slice(0, 50)) console.log(fault)
  return faults.length
}

/** Prints the heaviest of each kind; returns those beyond their budget. */
function heavyPages(files: readonly string[], bytes: (path: string) => Buffer): string[] {
  const styles = files.filter((path) => /^assets\/.*\.css$/.test(path))
  const styled = styles.reduce((sum, path) => sum + gzipSync(bytes(path)).length, 0)
  const weights = (of: RegExp, weigh: (path: string) => number) =>
    files
      .filter((path) => of.test(path))
      .map((path): [string, number] => [path, weigh(path)])
      .sort(([, a], [, b]) => b - a)
  const pages = weights(/\.html$/, (path) => bytes(path).length)
  const articles = weights(/^articles\/.*\.html$/, (path) => gzipSync(bytes(path)).length + styled)
  console.log(
    `heaviest page ${show(pages[0])}; heaviest article with its styles, compressed ${show(articles[0])}`,
  )
  return [
    ...pages.filter(([, weight]) => weight > heaviestPage),
    ...articles.filter(([, weight]) => weight > heaviestArticle),
  ].map((heavy) => `too heavy: ${show(heavy)}`)
}

function show([path, weight]: [string, number] = ['', 0]): string {
  return `${(weight / 1000).toFixed(1)} kB ${path}`
}

async function buildSite(place: string): Promise<string> {
  const bulletins = join(place, 'bulletins')
  for (const { file, text } of generateBulletins(Number(values.articles))) {
    mkdirSync(dirname(join(bulletins, file)), { recursive: true })
    writeFileSync(join(bulletins, file), text)
  }
  await runYaowen('pages', bulletins, place)
  return join(place, 'public')
}
