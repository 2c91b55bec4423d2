/**
 * Ask a built site's search in a browser, and compare each answer with a plain scan over its article pages:
 *
 *     npm run bench:search -- --site _site [--queries 20] [--cold 30] [--seed 1] [--no-ranges] [--json]
 *
 * Ends with 1 where any answer is wrong.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../tests/browser/open-browser.ts'
import { seededRandom } from '../../tests/search/generated-archive.ts'
import { askAll, visit } from './ask-browser.ts'
import { isRight, type Judged, judge, qualityOf, spreadOf } from './figures.ts'
import { type Asked, makeQueries } from './make-queries.ts'
import { openPage } from './open-page.ts'
import { formatCosts, formatMiss, formatQualities } from './print-figures.ts'
import { pathPrefixOf, readArticles, type ShownArticle } from './read-articles.ts'
import { type Shape, ShapedServer } from './shaped-server.ts'

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    queries: { type: 'string', default: '20' },
    cold: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    'round-trip': { type: 'string', default: '80' },
    megabits: { type: 'string', default: '10' },
    'no-ranges': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const site = values.site
if (site === undefined || !existsSync(join(site, 'search/index.html'))) {
  console.error('Unexpected `--site`, expected the folder of a built site, for example `_site`')
  process.exit(2)
}
const prefix = pathPrefixOf(site)
const browser = await openBrowser()
try {
  const { articles, asked, judged } = await withServer(site, { roundTrip: 0, megabits: 0 }, (base) =>
    measureQuality(browser, site, base),
  )
  const shape = { roundTrip: Number(values['round-trip']), megabits: Number(values.megabits) }
  const visits = await withServer(site, shape, (base) => measureCosts(browser, base, asked))
  tell(articles.length, judged, visits)
  process.exitCode = judged.every(isRight) ? 0 : 1
} finally {
  await browser.close()
}

type Visits = Awaited<ReturnType<typeof visit>>[]

async function withServer<T>(
  folder: string,
  shape: Omit<Shape, 'ranges'>,
  use: (base: string) => Promise<T>,
): Promise<T> {
  const server = new ShapedServer(folder, prefix, { ...shape, ranges: !values['no-ranges'] })
  try {
    return await use(await server.listen())
  } finally {
    await server.close()
  }
}

async function measureQuality(
  browser: Browser,
  folder: string,
  base: string,
): Promise<{ articles: ShownArticle[]; asked: Asked[]; judged: Judged[] }> {
  const page = await openPage(browser)
  try {
    await page.goto(`${base}404.html`)
    const articles = await readArticles(folder, base, page)
    progress(`${articles.length} articles read`)
    const asked = makeQueries(articles, Number(values.queries), seededRandom(Number(values.seed)))
    const answers = await askAll(page, `${base}search/`, asked, (done) => {
      if (done % 20 === 0) progress(`${done} of ${asked.length} queries asked`)
    })
    const judged = asked.map((one, index) => judge(one, answers[index] ?? { results: [] }, articles))
    return { articles, asked, judged }
  } finally {
    await page.context().close()
  }
}

/** Queries of all kinds in turn: a first visit with one, then the next on the same page. */
async function measureCosts(browser: Browser, base: string, asked: readonly Asked[]): Promise<Visits> {
  const visits: Visits = []
  for (let at = 0; at < Number(values.cold); at++) {
    const [first, second] = [asked[(2 * at) % asked.length], asked[(2 * at + 1) % asked.length]]
    if (first && second) visits.push(await visit(browser, `${base}search/`, first, second))
    progress(`${visits.length} visits`)
  }
  return visits
}

function tell(articles: number, judged: readonly Judged[], visits: Visits): void {
  const kinds = [...new Set(judged.map(({ asked }) => asked.kind))]
  const qualities = kinds.map((kind) =>
    qualityOf(
      kind,
      judged.filter(({ asked }) => asked.kind === kind),
    ),
  )
  const all = qualityOf('all', judged)
  const costs = (['cold', 'warm'] as const).map((pass) => ({
    pass,
    milliseconds: spreadOf(
      visits.map((one) => one[pass]),
      ({ milliseconds }) => milliseconds,
    ),
    bytes: spreadOf(
      visits.map((one) => one[pass]),
      ({ bytes }) => bytes,
    ),
    requests: spreadOf(
      visits.map((one) => one[pass]),
      ({ requests }) => requests,
    ),
  }))
  const misses = judged.filter((one) => !isRight(one))
  if (values.json) {
    console.log(JSON.stringify({ articles, qualities: [...qualities, all], costs, misses }, undefined, 1))
    return
  }
  console.log(`${articles} articles\n\n${formatQualities([...qualities, all])}\n${formatCosts(costs)}`)
  for (const miss of misses) console.log(formatMiss(miss))
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`)
}
