import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteState } from '../../src/cli/site-state.ts'
import { findWorkplace } from '../../src/cli/workplace.ts'
import { filesOf, root, runYaowen } from './run-yaowen.ts'

const item = (headline: string, text: string) => `== ${headline}\n\n${text}\n\n甲社[2021-07-19]\n\n`
const bulletin = item('省科协开会', '李华在北京市参加会议。')
const model = readFileSync(join(root, 'models/names.model'))

const config = (headline: string, name = 'title') => `import { ${name} as title } from './own/title.ts'

export default {
  title,
  names: { model: 'own.model' },
  bulletins: { styles: [{ name: 'own', match: { lines: [/^==/] }, headline: [${headline}] }] },
}
`

const layout = (text: string) => `import { word } from '../../lib/word.ts'
import { said } from 'said'

export const render = () => <p>${text} {word} {said}</p>
`

const files: Readonly<Record<string, string | Buffer>> = {
  'archive.config.ts': config('/^==(?<headline>.*)$/'),
  'own/title.ts': "export const title = '甲馆'\nexport const other = '乙馆'\n",
  'own.model': model,
  'content/bulletins/2021-07.txt': bulletin,
  'content/authority/people.yaml': '- name: 李华\n',
  'content/pages/about.md': '# 关于\n\n本馆。\n',
  'content/theme.css': '@import "./colours.css";\nbody { background: url(../pictures/seal.svg) }\n',
  'content/colours.css': ':root { --zhu: red }\n',
  'pictures/seal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'content/layouts/not-found.11ty.tsx': layout('没有'),
  'lib/word.ts': "export const word = '甲'\n",
  'node_modules/said/package.json': '{"name":"said","type":"module","main":"said.js"}',
  'node_modules/said/said.js': "export const said = '某'\n",
}

/** What a person changes, one after the other, and in which file. */
const changes: readonly (readonly [input: string, path: string, text: string | Buffer])[] = [
  ['bulletin', 'content/bulletins/2021-07.txt', bulletin + item('市科协开会', '王小明在西宁市参加会议。')],
  ['pattern of a house style', 'archive.config.ts', config('/^==(?<headline>.{4}).*$/')],
  ['value of the configuration', 'archive.config.ts', config('/^==(?<headline>.{4}).*$/', 'other')],
  ['import of the configuration', 'own/title.ts', "export const other = '丙馆'\n"],
  ['authority file', 'content/authority/people.yaml', '- {name: 李华, display: 李华教授}\n'],
  [
    'article',
    'content/articles/2021/2021-07-20-abcdef.md',
    '---\nid: 2021-07-20-abcdef\ntitle: 手写\n---\n\n文。\n',
  ],
  ['text of a page', 'content/pages/about.md', '# 关于\n\n本馆开放。\n'],
  ['theme', 'content/theme.css', '@import "./colours.css";\np { background: url(../pictures/seal.svg) }\n'],
  ['import of the theme', 'content/colours.css', ':root { --zhu: lime }\n'],
  ['picture of the theme', 'pictures/seal.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>\n'],
  ['layout', 'content/layouts/not-found.11ty.tsx', layout('不见')],
  ['import of a layout', 'lib/word.ts', "export const word = '乙'\n"],
  ['package of a layout', 'node_modules/said/said.js', "export const said = '某某'\n"],
  ['model', 'own.model', 'spoilt'],
]

/** Whatever a build reads is seen when it changes: nothing is answered from a memory that was made of something else. */
describe('a build after another', () => {
  let folder: string
  let kept: string
  let before: ReturnType<typeof build>
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'yaowen-')))
    kept = join(folder, 'kept')
    for (const [path, text] of Object.entries(files)) write(path, text)
    before = build(kept)
    expect(before).toMatchObject({ code: 0, err: '' })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(changes)('with another %s makes what a build from nothing makes', async (input, path, text) => {
    expect(await state()).toBe('current')
    write(path, text)
    expect(await state()).toBe('stale')
    const fresh = join(folder, input)
    cpSync(kept, fresh, { recursive: true, filter: (source) => !/[\\/](?:_site|\.cache)$/.test(source) })
    const now = build(kept)
    const all = build(fresh)
    // A build that fails leaves the last site.
    expect(now).toEqual(all.code === 0 ? all : { ...all, site: before.site })
    expect(now).not.toEqual(before)
    before = now
  })

  function write(path: string, text: string | Buffer) {
    mkdirSync(dirname(join(kept, path)), { recursive: true })
    writeFileSync(join(kept, path), text)
  }

  /** As `export` asks for it. */
  async function state() {
    const place = await findWorkplace({ config: join(kept, 'archive.config.ts') })
    return await siteState({ ...place, cache: join(kept, '.cache') })
  }
})

/** Build an archive in its folder: what it said of faults, and every file that it left. */
function build(cwd: string) {
  const { code, out, err } = runYaowen(['build'], { cwd })
  const [faults, output] = [out.split('\n').filter((line) => line.includes(' fail ')), join(cwd, '_site')]
  const site = existsSync(output) ? filesOf(output) : new Map<string, string>()
  return { code, err, faults, articles: filesOf(join(cwd, 'content/articles')), site }
}
