import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { byName, startWorkers } from '../src/cli/workers/worker-pool.ts'
import { deadLinks } from '../tests/whole-site/dead-links.ts'
import type { SomePages } from './check-html.worker.ts'
import { runYaowen } from './contenders.ts'
import { generateBulletins } from './generate.ts'
import { weighPages } from './weigh-pages.ts'

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

/** Pages that a thread checks at a time. */
const atATime = 100
const faultsShown = 50

const folder = values.site === undefined ? mkdtempSync(join(tmpdir(), 'yaowen-pages-')) : undefined
try {
  process.exitCode = (await checkSite(values.site ?? (await buildSite(folder ?? '')))) === 0 ? 0 : 1
} finally {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}

/** @returns how many faults there are */
async function checkSite(site: string): Promise<number> {
  const files = filesBelow(site)
  const pages = files.filter((path) => path.endsWith('.html'))
  const weights = weighPages(files, (path) => readFileSync(join(site, path)))
  for (const line of weights.lines) console.log(line)
  const kinds = {
    'HTML that is not valid': await invalidPages(site, pages),
    'dead links': deadLinks(
      { paths: new Set(files), text: (path) => readFileSync(join(site, path), 'utf8') },
      values.prefix,
    ),
    'too heavy': weights.tooHeavy,
  }
  console.log(`${pages.length} pages`)
  for (const [kind, faults] of Object.entries(kinds)) {
    console.log(`${faults.length} ${kind}`)
    for (const fault of faults.slice(0, faultsShown)) console.log(`  ${fault}`)
  }
  return Object.values(kinds).flat().length
}

function filesBelow(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** On all cores: a page takes some 25 ms. */
async function invalidPages(site: string, pages: readonly string[]): Promise<string[]> {
  const workers = startWorkers(new URL('./check-html.worker.ts', import.meta.url), {})
  try {
    const parts: SomePages[] = []
    for (let at = 0; at < pages.length; at += atATime)
      parts.push({ site, paths: pages.slice(at, at + atATime) })
    const found: string[][] = await Promise.all(parts.map((part) => workers.run(part, byName)))
    return found.flat()
  } finally {
    await workers.destroy()
  }
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
