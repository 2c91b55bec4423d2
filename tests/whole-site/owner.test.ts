import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deadLinks, siteFiles } from './dead-links.ts'
import { invalidPages } from './invalid-html.ts'
import { TestArchive } from './run-yaowen.ts'

const article = 'articles/2021-07-19-kp7tdn'

/** What an owner may change without touching the program. */
describe("an owner's own", () => {
  let archive: TestArchive
  const page = (path: string) => readFileSync(join(archive.output, path, 'index.html'), 'utf8')
  beforeAll(() => {
    archive = TestArchive.ofSample()
    archive.write('theme.css', ':root { --zhu: #0b5d3b }\n')
    archive.write('pages/about.md', '# 本馆说明\n\n由**某馆**编制。\n')
    archive.write('pages/licence.md', '# 许可\n\n文字按 CC BY 4.0 使用。\n')
    archive.write(
      'layouts/note.tsx',
      'export const Note = ({ text }: { text: string }) => <aside>{text}</aside>\n',
    )
    archive.write(
      'layouts/article.11ty.tsx',
      `import { Page, RawHtml, type TemplateProps } from 'yaowen/layouts'
import { Note } from './note.tsx'

export function render({ item, site }: TemplateProps<'article'>) {
  const { title, html } = item.data()
  return (
    <Page site={site} url={item.url} title={title} trail={[]}>
      <>
        <h1 class="mine">{title}</h1>
        <Note text="<b>馆藏</b>" />
        <RawHtml class="text" html={html} />
      </>
    </Page>
  )
}
`,
    )
    archive.write(
      'authority/people.yaml',
      '- name: 怀进鹏\n  id: huai-jinpeng\n  formerIds: [怀进鹏]\n- name: 马吉孝\n- name: 张黎\n  mergeInto: 马吉孝\n',
    )
    expect(archive.run('build', '--path-prefix', '/a/')).toMatchObject({ code: 0 })
  })
  afterAll(() => archive.remove())

  test('theme.css comes after the stylesheets of the project, on an article too', () => {
    const sheets = (path: string) =>
      [...page(path).matchAll(/<link rel="stylesheet" href="\/a\/assets\/([^".]+)\.([^"]+)"/g)].map(
        ([, name = '', rest = '']) => ({ name, file: `assets/${name}.${rest}` }),
      )
    expect(sheets('').map(({ name }) => name)).toEqual(['site', 'pages', 'theme'])
    expect(sheets(article).at(-1)?.name).toBe('theme')
    expect(readFileSync(join(archive.output, sheets('').at(-1)?.file ?? ''), 'utf8')).toContain('#0b5d3b')
  })

  test('template replaces the page of that kind, with no settings of a compiler', () => {
    expect(page(article)).toContain('<h1 class="mine">怀进鹏在西宁市调研')
    expect(page(article)).toContain('<aside>&lt;b>馆藏&lt;/b></aside>')
    expect(page(article)).toContain('<header class="masthead">')
    expect(page('people')).not.toContain('class="mine"')
  })

  test('edited template is read anew, and every page of its kind with it', () => {
    archive.write('layouts/note.tsx', 'export const Note = () => <aside>改过</aside>\n')
    expect(archive.run('build', '--path-prefix', '/a/')).toMatchObject({ code: 0 })
    expect(page(article)).toContain('<aside>改过</aside>')
  })

  test.each([
    ['a broken source', 'export function render( {', /article\.11ty\.tsx:1:26 fail .*Expected/],
    ['no `render`', 'export const other = 1\n', /article\.11ty\.tsx:1:1 fail .*`render`/],
    ['an error at once', '\nthrow new Error("at once")', /article\.11ty\.tsx:2:7 fail .*at once/],
    [
      'an error in what it imports',
      `import { fail } from './fail.ts'\nexport const render = () => fail()\n`,
      /layouts\/fail\.ts:2:9 fail .*`\/articles\/.*`no luck`/,
    ],
    ['no page', 'export function render() {}', /article\.11ty\.tsx:1:1 fail .*`undefined`/],
    ['a string', 'export const render = () => "page"', /article\.11ty\.tsx:1:1 fail .*`string`/],
    ['an empty page', 'export const render = () => <></>', /article\.11ty\.tsx:1:1 fail .*empty page/],
  ])('template with %s is told with its place, and the last good site stays', (_, source, told) => {
    const file = join(archive.content, 'layouts/article.11ty.tsx')
    const good = readFileSync(file)
    archive.write('layouts/fail.ts', 'export function fail() {\n  throw new Error("no luck")\n}\n')
    writeFileSync(file, source)
    const run = archive.run('build', '--path-prefix', '/a/')
    writeFileSync(file, good)
    expect(run).toMatchObject({ code: 1, out: expect.stringMatching(told) })
    expect(run.out).toContain('  layout-unusable')
    expect(run.err).toBe('')
    expect(page(article)).toContain('class="mine"')
  })

  test.each([
    ['artikel.11ty.tsx', 'expected `article.11ty.tsx`, rename it'],
    ['article.11ty.jsx', 'expected `article.11ty.tsx`, rename it'],
    ['pages/article.11ty.tsx', 'expected `article.11ty.tsx` right below `layouts`'],
    ['叶.11ty.tsx', 'expected one of `front.11ty.tsx`, '],
  ])('template of no page, %s, is told with the right name', (name, right) => {
    archive.write(`layouts/${name}`, 'export const render = () => <p>x</p>\n')
    const run = archive.run('build', '--path-prefix', '/a/')
    rmSync(join(archive.content, 'layouts', name))
    expect(run.code).toBe(0)
    expect(run.out).toContain(`layouts/${name}:1:1 message `)
    expect(run.out).toContain(right)
    expect(run.out).toContain('  layout-unknown')
  })

  test('theme.css that names what is not there is told with its place, and the last good site stays', () => {
    const file = join(archive.content, 'theme.css')
    const good = readFileSync(file)
    archive.write('theme.css', '@import "./nix.css";\nbody { background: url(./nix.svg) }\n')
    const run = archive.run('build', '--path-prefix', '/a/')
    writeFileSync(file, good)
    expect(run).toMatchObject({ code: 1, err: '' })
    expect(run.out).toMatch(/theme\.css:1:9 fail .*nix\.css.* theme-unusable/)
    expect(run.out).toMatch(/theme\.css:2:20 fail .*nix\.svg.* theme-unusable/)
    expect(page(article)).toContain('class="mine"')
  })

  test('a picture that theme.css names stands beside it', () => {
    archive.write('seal.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n')
    archive.write('theme.css', ':root { --zhu: #0b5d3b }\nbody { background: url(./seal.svg) }\n')
    expect(archive.run('build', '--path-prefix', '/a/').code).toBe(0)
    const [, sheet = ''] = /href="\/a\/(assets\/theme\.[^"]+)"/.exec(page(article)) ?? []
    const css = readFileSync(join(archive.output, sheet), 'utf8')
    expect(css).toContain('#0b5d3b')
    const [, name = ''] = /url\("?\.\/(seal\.[^")]+)/.exec(css) ?? []
    expect(readFileSync(join(archive.output, 'assets', name), 'utf8')).toContain('<svg')
  })

  test('hand-written pages stand in the site', () => {
    expect(page('about')).toContain('<strong>某馆</strong>')
    expect(page('licence')).toContain('CC BY 4.0')
  })

  test.each([
    ['a renamed person', 'people/怀进鹏', '/a/people/huai-jinpeng/', '怀进鹏'],
    ['a merged person', 'people/张黎', '/a/people/%E9%A9%AC%E5%90%89%E5%AD%9D/', '马吉孝'],
  ])('decision leads on from the old address of %s', (_, old, target, name) => {
    expect(page(old)).toContain(`<meta http-equiv="refresh" content="0; url=${target}"`)
    expect(page(old)).toContain(`<link rel="canonical" href="${target}"`)
    expect(page(old)).toContain(`<a href="${target}">${name}</a>`)
    expect(page(old)).toContain('<meta name="robots" content="noindex"')
    expect(page('people')).not.toContain(`href="/a/${old}/"`)
    expect(page(decodeURIComponent(target).slice(3))).toContain('<h1')
  })

  test('redirects and hand-written pages are valid, and no link is dead', () => {
    const site = archive.site()
    expect(invalidPages(site)).toEqual([])
    expect(deadLinks(siteFiles(site), '/a/')).toEqual([])
  })

  test('layouts may be taken away again', () => {
    rmSync(join(archive.content, 'layouts'), { recursive: true })
    mkdirSync(join(archive.content, 'layouts'))
    expect(archive.run('build', '--path-prefix', '/a/')).toMatchObject({ code: 0 })
    expect(page(article)).not.toContain('class="mine"')
  })
})
