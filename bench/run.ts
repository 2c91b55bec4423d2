import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWithEleventy, buildWithHugo, type Result, runYaowen } from './contenders.ts'
import { generateBulletins } from './generate.ts'
import { formatRound, type Round } from './print-table.ts'

// The pages of a built site are looked at, not timed.
if (process.argv.includes('--pages') && !process.argv.includes('--help')) {
  await import('./pages.ts')
  process.exit()
}

/**
 * `npm run bench`: the same archive built by this project, by Hugo and by plain Eleventy, each with its search.
 *
 *     npm run bench -- --sizes 1000,5000 --json
 */
const usage = `npm run bench -- [options]
  --sizes <articles,…>   how large the archives are (1000,5000,24000)
  --only <names>         of yaowen, hugo and eleventy, with commas (all)
  --generated            bulletins that are made up, where real ones are at hand too
  --json                 print the figures as JSON
  --pages                check and weigh the pages of a site instead`
const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    pages: { type: 'boolean' },
    sizes: { type: 'string', default: '1000,5000,24000' },
    json: { type: 'boolean', default: false },
    generated: { type: 'boolean', default: false },
    only: { type: 'string', default: 'yaowen,hugo,eleventy' },
  },
})

if (values.help) {
  console.log(usage)
  process.exit()
}

/** Real bulletins, where they are at hand. */
const corpus = join(import.meta.dirname, '../../shared/corpus/xwlb')
const contenders = new Set(values.only.split(','))

/** Of `--only`; this project always takes part, for it makes the articles that the others build. */
const rivals: Readonly<Record<string, (articles: string, folder: string) => Promise<Result>>> = {
  hugo: buildWithHugo,
  eleventy: buildWithEleventy,
}

if (contenders.has('hugo')) installHugo()
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model,
  memory: totalmem(),
  load: loadavg(),
  node: process.version,
}
if (!values.json) console.log(`${describe(machine)}\n`)
const rounds: Round[] = []
/** Removed at the end: some file systems are slow at making files while they still take note of many removed ones. */
const folders: string[] = []
try {
  for (const size of values.sizes.split(',').map(Number)) rounds.push(told(await measureRound(size)))
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
if (values.json) console.log(JSON.stringify({ machine, rounds }, undefined, 1))

function describe({ cores, model, memory, load, node }: typeof machine): string {
  const gigabytes = (memory / 2 ** 30).toFixed(0)
  return `${cores} × ${model}, ${gigabytes} GiB, Node ${node}; load before: ${load.map((each) => each.toFixed(2)).join(', ')}`
}

/** A long run tells each round when it is over. */
function told(round: Round): Round {
  if (!values.json) console.log(formatRound(round))
  return round
}

async function measureRound(size: number): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-bench-'))
  try {
    const bulletins = join(folder, 'bulletins')
    const { last, characters } = writeBulletins(bulletins, size)
    const own = join(folder, 'yaowen')
    const aside = join(folder, 'last.txt')
    renameSync(last, aside)
    const results = [await runYaowen('Yaowen', bulletins, own)]
    tell(results)
    results.push(await runYaowen('Yaowen, nothing new', bulletins, own))
    tell(results)
    results.push(await runYaowen('Yaowen, import of nothing new', bulletins, own, 'import'))
    tell(results)
    renameSync(aside, last)
    results.push(await runYaowen('Yaowen, one bulletin more', bulletins, own))
    tell(results)
    const articles = join(own, 'content/articles')
    const failed: Round['failed'][number][] = []
    for (const [name, build] of Object.entries(rivals)) {
      if (!contenders.has(name)) continue
      const place = join(folder, name)
      try {
        results.push(await build(articles, place))
        tell(results)
      } catch (error) {
        // One that fails does not take the others' figures with it.
        failed.push({ name, reason: error instanceof Error ? error.message : String(error) })
      }
    }
    return { articles: countArticles(articles), characters, results, failed }
  } finally {
    folders.push(folder)
  }
}

/** A sign of life on standard error. */
function tell(results: readonly Result[]): void {
  const last = results.at(-1)
  if (last) console.error(`${last.name}: ${last.seconds.toFixed(1)} s`)
}

/** @returns the newest bulletin, and how many characters there are in all */
function writeBulletins(folder: string, size: number): { last: string; characters: number } {
  let last = ''
  let characters = 0
  for (const { file, text } of bulletinsOf(size)) {
    last = join(folder, file)
    characters += text.length
    mkdirSync(dirname(last), { recursive: true })
    writeFileSync(last, text)
  }
  return { last, characters }
}

function* bulletinsOf(size: number): Iterable<{ readonly file: string; readonly text: string }> {
  if (values.generated || !existsSync(corpus)) return yield* generateBulletins(size)
  const files = readdirSync(corpus, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.txt'))
  let articles = 0
  for (const file of files.sort()) {
    if (articles >= size) return
    const text = readFileSync(join(corpus, file), 'utf8')
    articles += text.match(/^## /gm)?.length ?? 0
    yield { file, text }
  }
}

function countArticles(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.md')).length
}

/** Debian's package, where this may install it. */
function installHugo(): void {
  if (spawnSync('hugo', ['version']).status === 0) return
  const apt = (...args: string[]) => process.getuid?.() === 0 && spawnSync('apt-get', args).status === 0
  if (apt('install', '-y', 'hugo') || (apt('update') && apt('install', '-y', 'hugo'))) return
  contenders.delete('hugo')
  console.error('Hugo is not here and cannot be installed: it is left out.')
}
