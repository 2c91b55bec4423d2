import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root, TestArchive } from './run-yaowen.ts'

const article = 'articles/2021-07-19-kp7tdn/'
const layout = (headline: string) => `import { Page, type TemplateProps } from 'yaowen/layouts'

export function render({ item, site }: TemplateProps<'article'>) {
  return <Page site={site} url={item.url} trail={[]}><h1>${headline}</h1></Page>
}
`

/** A running `yaowen serve`, as a person with an editor beside it sees it. */
describe('serve', () => {
  let archive: TestArchive
  let running: Running
  beforeAll(async () => {
    archive = TestArchive.ofSample()
    archive.write('../archive.config.ts', "export default { title: '甲馆', pathPrefix: '/a/' }\n")
    running = await Running.start(archive)
  })
  afterAll(async () => {
    await running.stop()
    archive.remove()
  })

  test('shows the site, and tells each page where it hears of a new one', async () => {
    expect(running.base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\/$/)
    expect(await running.page('')).toContain('<script src="/__yaowen/reload.js" defer></script></head>')
    expect(await running.page('')).toContain('甲馆')
    expect((await fetch(`${running.base}nowhere/`)).status).toBe(404)
  })

  test("follows an owner's layout: written, broken, mended, taken away", async () => {
    const file = 'layouts/article.11ty.tsx'
    await running.shows(article, '<h1>初稿</h1>', () => archive.write(file, layout('初稿')))
    archive.write(file, 'export function render( {')
    await running.says(/article\.11ty\.tsx/)
    expect(await running.page(article)).toContain('<h1>初稿</h1>')
    await running.shows(article, '<h1>改稿</h1>', () => archive.write(file, layout('改稿')))
    await running.shows(article, '怀进鹏在西宁市调研', () => rmSync(join(archive.content, file)))
  })

  test('follows theme, bulletins and configuration', async () => {
    await running.shows('dates/2021/08/01/', '八月要闻', () => {
      archive.write('theme.css', ':root { --zhu: #0b5d3b }\n')
      archive.write('bulletins/2021-08.txt', '## 八月要闻\n\n八月一日开馆。\n\n甲社[2021-08-01]\n')
    })
    const theme = /href="\/a\/(assets\/theme\.[^"]+)"/.exec(await running.page(''))?.[1] ?? ''
    expect(await running.page(theme)).toContain('#0b5d3b')
    await running.shows('', '乙馆', () =>
      archive.write('../archive.config.ts', "export default { title: '乙馆', pathPrefix: '/a/' }\n"),
    )
  })

  test('follows what theme and configuration import, and goes where the configuration says', async () => {
    archive.write('../shared/colours.css', ':root { --zhu: #111111 }\n')
    archive.write('../shared/own.ts', "export const config = { title: '丙馆', pathPrefix: '/a/' }\n")
    await running.shows('', '丙馆', () => {
      archive.write('theme.css', '@import "../shared/colours.css";\n')
      archive.write('../archive.config.ts', "export { config as default } from './shared/own.ts'\n")
    })
    const sheet = async () => /assets\/theme\.[^"]+/.exec(await running.page(''))?.[0] ?? ''
    const before = await sheet()
    await running.shows('', 'assets/theme.', () =>
      archive.write('../shared/colours.css', ':root { --zhu: #222222 }\n'),
    )
    expect(await sheet()).not.toBe(before)
    expect(await running.page(await sheet())).toContain('#222')
    archive.write('../shared/own.ts', "export const config = { title: '丁馆', pathPrefix: '/d/' }\n")
    await running.says(/http:\S+\/d\//)
    expect(await (await fetch(new URL('/d/', running.base))).text()).toContain('丁馆')
    expect((await fetch(running.base)).status).toBe(404)
  })
})

test('a port that is taken is told before anything is built', async () => {
  const archive = TestArchive.ofSample()
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const { port } = other.address() as AddressInfo
  const run = archive.run('serve', '--port', String(port))
  expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`\`${port}\``) })
  expect(existsSync(archive.output)).toBe(false)
  other.close()
  archive.remove()
})

class Running {
  readonly base: string
  readonly #child: ChildProcess
  #said = ''
  #listeners = new Set<() => void>()

  private constructor(base: string, child: ChildProcess) {
    this.base = base
    this.#child = child
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        this.#said += String(text)
        for (const listener of this.#listeners) listener()
      })
  }

  static async start({ folder, content, output }: TestArchive): Promise<Running> {
    const options = ['--config', join(folder, 'archive.config.ts'), '--content', content, '--output', output]
    const child = spawn(
      process.execPath,
      [join(root, 'bin/yaowen.mjs'), 'serve', ...options, '--port', '0'],
      {
        cwd: root,
        env: { ...process.env, NO_COLOR: '1' },
      },
    )
    const base = await new Promise<string>((found, failed) => {
      let said = ''
      child.stdout.on('data', (text) => {
        said += String(text)
        const [address] = /http:\/\/\S+/.exec(said) ?? []
        if (address !== undefined) found(address)
      })
      child.once('exit', () => failed(new Error(said)))
    })
    return new Running(base, child)
  }

  /** Does something and waits until an open page, told to load anew, shows it. */
  async shows(path: string, text: string, change: () => void): Promise<void> {
    const closing = new AbortController()
    const { body } = await fetch(new URL('/__yaowen/reload', this.base), { signal: closing.signal })
    change()
    for await (const bytes of body ?? [])
      if (Buffer.from(bytes).includes('event: reload') && (await this.page(path)).includes(text)) break
    closing.abort()
  }

  async page(path: string): Promise<string> {
    return await (await fetch(this.base + path)).text()
  }

  /** Waits until it has printed something since the last call. */
  async says(words: RegExp): Promise<void> {
    await new Promise<void>((done) => {
      const look = () => {
        if (!words.test(this.#said)) return
        this.#listeners.delete(look)
        this.#said = ''
        done()
      }
      this.#listeners.add(look)
      look()
    })
  }

  async stop(): Promise<void> {
    const gone = new Promise((done) => this.#child.once('exit', done))
    this.#child.kill()
    await gone
  }
}
