import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { register } from 'tsx/esm/api'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheEncoding } from '../../src/cli/cache-file.ts'
import { type BuildOptions, runBuild } from '../../src/cli/run-build.ts'
import { findWorkplace } from '../../src/cli/workplace.ts'
import type { ArchiveConfigInput } from '../../src/config/archive-config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import type { Progress } from '../../src/diagnostics/progress.ts'
import type { SearchOptions } from '../../src/search/options.ts'
import { filesOf, root, TestArchive } from './run-yaowen.ts'

// Eleventy loads its configuration and the templates by itself, in this process.
process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.json')
register()

/** What a person does between two builds; `at` picks one of the files that are there. */
type Step =
  | { readonly act: 'add' | 'edit'; readonly at: number; readonly article: Written }
  | { readonly act: 'rename' | 'withdraw' | 'delete'; readonly at: number }
  | { readonly act: 'file' | 'drop'; readonly at: number; readonly article: Written }
  | { readonly act: 'decide' | 'configure' | 'restyle' | 'tell'; readonly at: number }

interface Written {
  readonly day: number
  readonly title: string
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly words: readonly string[]
}

const written: fc.Arbitrary<Written> = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  title: fc.constantFrom('启动仪式举行', '代表大会召开', '专题学习会', '调研科普工作'),
  people: fc.subarray(['王小明', '李华', '欧阳雪']),
  places: fc.subarray(['北京市', '青海省']),
  words: fc.array(fc.constantFrom('王小明', '李华', '在北京市', '到青海省', '说', '会议', '**重要**'), {
    minLength: 1,
    maxLength: 6,
  }),
})

const at = fc.nat({ max: 50 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constantFrom('add' as const, 'edit' as const), at, article: written }),
  fc.record({ act: fc.constantFrom('rename' as const, 'withdraw' as const, 'delete' as const), at }),
  fc.record({ act: fc.constantFrom('file' as const, 'drop' as const), at, article: written }),
  fc.record({
    act: fc.constantFrom('decide' as const, 'configure' as const, 'restyle' as const, 'tell' as const),
    at,
  }),
)

/** Decisions about names: authority files by kind. */
const decisions: readonly Readonly<Record<string, string>>[] = [
  { people: '- {name: 李华, display: 李华教授, aliases: [欧阳雪]}\n' },
  {
    people: '- {name: 王小明, reject: true}\n',
    places: '- {name: 北京市, id: bei-jing, pinyin: bei jing}\n',
  },
  { people: '- {name: 李华, mergeInto: 王小明}\n- {name: 王小明}\n' },
  { people: '- name: 李华\n- {name: 李华, id: li-hua-2, display: 李华（二）, when: [{source: 某社}]}\n' },
  { places: '- {name: 青海省, links: [{label: 百科, url: "https://example.org/qh"}], formerIds: [qh]}\n' },
  {},
]

/** What the configuration says beside its defaults. */
const configurations: readonly Partial<ArchiveConfigInput>[] = [
  {},
  { title: '另一个名称', language: 'zh-Hant' },
  { pageSize: 2 },
  { pathPrefix: '/archive/', url: 'https://example.org' },
  { publish: { feeds: { minArticles: 1 }, terms: { enabled: false }, repeats: { enabled: false } } },
  { publish: { citations: { enabled: false }, data: { enabled: false } }, fullWidthMarks: false },
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('an incremental build', () => {
  test('equals a build from nothing, byte for byte', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const content = join(folder, `content-${++run}`)
        const kept = join(folder, `kept-${run}`)
        writeArticle(content, 'start', {
          day: 1,
          title: '开端',
          people: ['李华'],
          places: [],
          words: ['李华', '说'],
        })
        let config: Partial<ArchiveConfigInput> = {}
        for (const [index, each] of steps.entries()) {
          if (each.act === 'configure') config = configurations[each.at % configurations.length] ?? {}
          take(content, each, index)
          await build(content, kept, {}, {}, config)
        }
        const fresh = join(folder, `fresh-${run}`)
        // What an import remembers is of no use to it either.
        rmSync(join(folder, 'cache'), { recursive: true })
        await build(content, fresh, {}, {}, config)
        expect(filesOf(kept)).toEqual(filesOf(fresh))
      }),
      { numRuns: 5, seed: 8, endOnFailure: true },
    )
  })

  test('equals a build from nothing when what marks a year, and what was kept of it, changes', async () => {
    const content = join(folder, 'content')
    const kept = join(folder, 'kept')
    const others = [...'天地玄黄宇宙洪荒日月盈昃辰宿列张']
    const write = (year: string, index: number, phrase: string, people = '') => {
      const path = join(content, 'articles', year, `${index}.md`)
      const id = `${year}-01-01-${String(index).padStart(6, '0')}`
      const text = `${others[index]}${phrase}${others.at(-index - 1)}。`
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(
        path,
        `---\nid: ${id}\ntitle: 要闻\ndate: ${year}-01-01\npeople: [${people}]\n---\n\n${text}\n`,
      )
    }
    for (const index of others.keys()) write('2021', index, '两个确立')
    for (const index of others.keys()) write('2022', index, '新质生产力')
    const steps = [
      () => {},
      () => write('2023', 0, '新质生产力'),
      () => write('2021', 3, '两个确立', '两个确立'),
      () => write('2021', 3, '两个维护', '两个维护'),
      () => decide(content, { people: '- {name: 两个维护, aliases: [新质生产力]}\n' }),
      () => rmSync(join(content, 'articles/2022'), { recursive: true }),
    ]
    const terms: string[] = []
    for (const [index, step] of steps.entries()) {
      step()
      const fresh = join(folder, `fresh-${index}`)
      await build(content, kept)
      await build(content, fresh)
      expect(withoutIndex(filesOf(kept))).toEqual(withoutIndex(filesOf(fresh)))
      terms.push(filesOf(kept).get('studies/terms/index.html') ?? '')
    }
    expect(new Set(terms).size).toBeGreaterThan(3)
  })

  test('equals a build from nothing when the owner brings, changes or takes back a template', () => {
    const archive = TestArchive.ofSample()
    symlinkSync(join(root, 'node_modules'), join(archive.folder, 'node_modules'))
    try {
      const layout = (heading: string) =>
        `/** @jsxImportSource preact */\nexport const render = ({ item }) => <h1>${heading} {item.url}</h1>\n`
      const texts: string[] = []
      for (const heading of [undefined, 'A', 'B', undefined]) {
        if (heading === undefined) rmSync(join(archive.content, 'layouts'), { recursive: true, force: true })
        else archive.write('layouts/day.11ty.tsx', layout(heading))
        expect(archive.run('build').code).toBe(0)
        texts.push(archive.site().get('dates/2021/07/19/index.html') ?? '')
      }
      const [plain, a, b, again] = texts
      expect(a).toContain('<h1>A /dates/2021/07/19/</h1>')
      expect(b).toContain('<h1>B /dates/2021/07/19/</h1>')
      expect(plain).toContain('<main')
      expect(again).toBe(plain)
      const kept = archive.site()
      rmSync(archive.output, { recursive: true })
      archive.run('build')
      expect(kept).toEqual(archive.site())
    } finally {
      archive.remove()
    }
  })

  test('renders what has changed, and reads nothing but the list of files where nothing has', async () => {
    const content = join(folder, 'content')
    const output = join(folder, 'site')
    const article = {
      day: 3,
      title: '启动仪式举行',
      people: ['李华'],
      places: ['北京市'],
      words: ['李华', '在北京市'],
    }
    for (const name of ['one', 'two', 'three'])
      writeArticle(content, name, { ...article, title: `${name}启动` })
    expect(await build(content, output)).toContain('gather')
    expect(await build(content, output)).toEqual(['read', 'publish'])
    writeArticle(content, 'two', { ...article, title: 'two完成' })
    expect(await build(content, output)).toContain('gather')
    expect(filesOf(output).size).toBeGreaterThan(5)
  })

  test('adds to a large index by a segment, leaves its other files alone, and makes it one again when asked', async () => {
    const content = join(folder, 'content')
    const kept = join(folder, 'kept')
    const fresh = join(folder, 'fresh')
    const exact = { engine: 'exact' } as const
    const names = [...'abcde'].flatMap((first) => [...'abcd'].map((second) => first + second))
    for (const [index, name] of names.entries())
      writeArticle(content, name, { ...plainArticle, day: index + 1 })
    await build(content, kept, exact)
    const before = filesOf(kept)
    writeArticle(content, 'one', { ...plainArticle, day: 28, title: '又一次会' })
    await build(content, kept, exact)
    const after = filesOf(kept)
    const grams = (files: ReadonlyMap<string, string>) =>
      [...files.keys()].filter((path) => /\/grams\//.test(path))
    expect(grams(after).length).toBeGreaterThan(grams(before).length)
    for (const path of grams(before)) expect(after.get(path)).toBe(before.get(path))
    await build(content, fresh, exact)
    expect(withoutIndex(after)).toEqual(withoutIndex(filesOf(fresh)))
    expect(grams(after)).not.toEqual(grams(filesOf(fresh)))
    await build(content, kept, exact, { compact: true })
    expect(filesOf(kept)).toEqual(filesOf(fresh))
  })

  test('writes again what was taken out of the site', async () => {
    const content = join(folder, 'content')
    const output = join(folder, 'site')
    writeArticle(content, 'one', { day: 3, title: '会', people: [], places: [], words: ['说'] })
    await build(content, output)
    rmSync(join(output, 'index.html'))
    await build(content, output)
    expect(existsSync(join(output, 'index.html'))).toBe(true)
  })

  test('does without its cache', async () => {
    const content = join(folder, 'content')
    const output = join(folder, 'site')
    writeArticle(content, 'one', { day: 3, title: '会', people: [], places: [], words: ['说'] })
    await build(content, output)
    const before = filesOf(output)
    for (const damaged of ['{"version":', 'null', '[]']) {
      for (const path of filesOf(join(folder, 'cache')).keys())
        if (path.endsWith('.json')) writeFileSync(join(folder, 'cache', path), damaged, cacheEncoding)
      await build(content, output)
      expect(filesOf(output)).toEqual(before)
    }
    rmSync(join(folder, 'cache'), { recursive: true })
    await build(content, output)
    expect(filesOf(output)).toEqual(before)
  })
})

const plainArticle: Written = { day: 1, title: '例行会议', people: [], places: [], words: ['会议', '说'] }

function withoutIndex(files: ReadonlyMap<string, string>) {
  return [...files].filter(([path]) => !/^search\/|^_headers$|^\.yaowen\//.test(path))
}

/** Build, and tell the stages that it went through. */
async function build(
  content: string,
  output: string,
  search: Partial<SearchOptions> = {},
  options: BuildOptions = {},
  configured: Partial<ArchiveConfigInput> = {},
): Promise<string[]> {
  const stages: string[] = []
  const progress: Progress = {
    start: (stage) => ({ advance() {}, finish: () => void stages.push(stage) }),
    remark() {},
  }
  const place = await findWorkplace({ content, output })
  const stated = parseConfig(configured, new VFile()) ?? place.config
  const config = { ...stated, search: { ...stated.search, ...search } }
  await runBuild({ ...place, config, cache: join(folder, 'cache') }, progress, options)
  return stages
}

function take(content: string, each: Step, index: number): void {
  const articles = existsSync(join(content, 'articles')) ? [...filesOf(join(content, 'articles')).keys()] : []
  const files = articles.filter((path) => path.endsWith('.md'))
  const chosen = files[each.at % Math.max(files.length, 1)]
  if (each.act === 'add') writeArticle(content, `added-${index}`, each.article)
  else if (each.act === 'file') writeBulletin(content, index, each.article)
  else if (each.act === 'drop') rmSync(join(content, 'bulletins', `${each.at % 5}.txt`), { force: true })
  else if (each.act === 'decide') decide(content, decisions[each.at % decisions.length] ?? {})
  else if (each.act === 'restyle')
    writeOrRemove(join(content, 'theme.css'), each.at, ':root { --ink: red }\n')
  else if (each.act === 'tell') writeOrRemove(join(content, 'pages/about.md'), each.at, '# 关于\n\n本档案')
  else if (chosen !== undefined) change(join(content, 'articles', chosen), each)
}

function decide(content: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(content, 'authority'), { recursive: true, force: true })
  for (const [kind, text] of Object.entries(files)) {
    mkdirSync(join(content, 'authority'), { recursive: true })
    writeFileSync(join(content, 'authority', `${kind}.yaml`), text)
  }
}

/** Every third time the file goes; else it says something of its own. */
function writeOrRemove(path: string, at: number, text: string): void {
  rmSync(path, { force: true })
  if (at % 3 === 0) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${text}${at % 3 === 1 ? '' : `/* ${at} */`}`)
}

function change(path: string, each: Step): void {
  if (each.act === 'delete') rmSync(path)
  else if (each.act === 'rename') renameSync(path, path.replace(/\.md$/, '-a.md'))
  else if (each.act === 'edit') writeFileSync(path, `${readFileSync(path, 'utf8')}\n${bodyOf(each.article)}`)
  else if (each.act === 'withdraw') writeFileSync(path, withdrawn(readFileSync(path, 'utf8')))
}

function withdrawn(text: string): string {
  return text.includes('withdrawn:')
    ? text
    : text.replace(/^id:/m, 'withdrawn: {date: 2021-09-01, reason: 来源撤回}\nid:')
}

function writeArticle(content: string, name: string, article: Written): void {
  const day = `2021-07-${String(article.day).padStart(2, '0')}`
  // From its end: that is where the names differ.
  const id = `${day}-${[...name]
    .reverse()
    .map((letter) => (letter.charCodeAt(0) % 36).toString(36))
    .join('')
    .padEnd(6, 'x')
    .slice(0, 6)}`
  const path = join(content, 'articles/2021', `${name}.md`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    `---\nid: ${id}\ntitle: ${article.title}\ndate: ${day}\npeople: [${article.people.join(', ')}]\nplaces: [${article.places.join(', ')}]\norganizations: []\nevents: []\nbulletin: []\n---\n\n${bodyOf(article)}`,
  )
}

function writeBulletin(content: string, index: number, article: Written): void {
  const path = join(content, 'bulletins', `${index}.txt`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    `· 要闻 ·\n\n## ${article.title}\n\n${bodyOf(article)}\n某社[2021-08-${String(article.day).padStart(2, '0')}]\n`,
  )
}

function bodyOf({ words }: Written): string {
  return `${words.join('')}。\n`
}
