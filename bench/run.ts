import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWithEleventy, buildWithHugo, buildWithYaowen, type Result } from './contenders.ts'
import { generateBulletins } from './generate.ts'

/**
 * `npm run bench`: the same archive built by this project, by Hugo and by plain Eleventy, each with its search.
 *
 *     npm run bench -- --sizes 1000,5000 --json
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,24000' },
    json: { type: 'boolean', default: false },
    generated: { type: 'boolean', default: false },
    only: { type: 'string', default: 'yaowen,hugo,eleventy' },
  },
})

/** Real bulletins, where they are at hand. */
const corpus = join(import.meta.dirname, '../../shared/corpus/xwlb')
const contenders = new Set(values.only.split(','))

interface Round {
  readonly articles: number
  readonly results: readonly Result[]
}

if (contenders.has('hugo')) installHugo()
const rounds: Round[] = []
for (const size of values.sizes.split(',').map(Number)) rounds.push(told(await measureRound(size)))
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model,
  memory: totalmem(),
  load: loadavg(),
  node: process.version,
}
if (values.json) console.log(JSON.stringify({ machine, rounds }, undefined, 1))

/** A long run tells each round when it is over. */
function told(round: Round): Round {
  if (!values.json) console.log(table(round))
  return round
}

async function measureRound(size: number): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-bench-'))
  try {
    const bulletins = join(folder, 'bulletins')
    const last = writeBulletins(bulletins, size)
    const own = join(folder, 'yaowen')
    const aside = join(folder, 'last.txt')
    cpSync(last, aside)
    rmSync(last)
    const full = await buildWithYaowen('Yaowen', bulletins, own)
    const same = await buildWithYaowen('Yaowen, nothing new', bulletins, own)
    cpSync(aside, last)
    const more = await buildWithYaowen('Yaowen, one bulletin more', bulletins, own)
    const articles = join(own, 'content/articles')
    const results = [full, same, more]
    if (contenders.has('hugo')) results.push(await buildWithHugo(articles, join(folder, 'hugo')))
    if (contenders.has('eleventy')) results.push(await buildWithEleventy(articles, join(folder, 'eleventy')))
    return { articles: countArticles(articles), results }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns the newest bulletin */
function writeBulletins(folder: string, size: number): string {
  let last = ''
  for (const { file, text } of bulletinsOf(size)) {
    last = join(folder, file)
    mkdirSync(dirname(last), { recursive: true })
    writeFileSync(last, text)
  }
  return last
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
  const installed = process.getuid?.() === 0 && spawnSync('apt-get', ['install', '-y', 'hugo']).status === 0
  if (installed) return
  contenders.delete('hugo')
  console.error('Hugo is not here and cannot be installed: it is left out.')
}

/** A Markdown table; the ratios are to Hugo with Pagefind. */
function table({ articles, results }: Round): string {
  const base = results.find(({ name }) => name.startsWith('Hugo'))
  const rows = results.map((result) => [
    result.name,
    result.seconds.toFixed(1),
    base ? (result.seconds / base.seconds).toFixed(2) : '',
    String(Math.round(result.peak / 2 ** 20)),
    base ? (result.peak / base.peak).toFixed(2) : '',
    String(result.files),
    (result.bytes / 2 ** 20).toFixed(1),
    Object.entries(result.stages)
      .map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`)
      .join(', '),
  ])
  const head = ['', 'seconds', 'ratio', 'peak MiB', 'ratio', 'files', 'MiB', 'seconds a stage']
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${articles} articles\n\n${lines.join('\n')}\n`
}
