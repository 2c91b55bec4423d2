import { lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestArchive } from './run-yaowen.ts'

let archive: TestArchive
beforeEach(() => {
  archive = TestArchive.ofSample()
  writeFileSync(join(archive.folder, 'afile'), '')
})
afterEach(() => archive.remove())

test.each([
  ['build', '--bulletins', 'content/bulletins/2021-07.txt'],
  ['build', '--bulletins', 'content/bulletins/2021-07.txt/further'],
  ['build', '--content', 'afile'],
  ['build', '--output', 'afile'],
  ['build', '--output', 'afile/site'],
  ['import', '--content', 'afile'],
  ['import', '--bulletins', 'afile'],
  ['export', '--bagit', 'afile'],
  ['export', '--bagit', 'afile/bag'],
])('%s %s %s is wrong usage, told in a sentence', (command, option, path) => {
  const run = archive.run(command, ...replaced(option, join(archive.folder, path)))
  expect(run).toMatchObject({ code: 2, err: expect.stringContaining(option) })
  expect(run.err).toMatch(/^Unexpected .*\nRun .* for more\.\n$/)
})

/** `archive.run` gives the content and the output itself. */
function replaced(option: string, path: string): string[] {
  if (option !== '--content' && option !== '--output') return [option, path]
  const own = option === '--content' ? 'content' : 'output'
  Object.assign(archive, { [own]: path })
  return []
}

test('a file in the place of the folder of articles is no folder', () => {
  rmSync(join(archive.content, 'articles'), { recursive: true })
  writeFileSync(join(archive.content, 'articles'), '')
  expect(archive.run('build')).toMatchObject({ code: 2, err: expect.stringContaining('articles') })
})

test('bulletins that are gone since the last build are missed, and the last site stays', () => {
  expect(archive.run('build').code).toBe(0)
  const before = archive.site()
  renameSync(join(archive.content, 'bulletins'), join(archive.folder, 'away'))
  for (let times = 0; times < 2; times += 1)
    expect(archive.run('build')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Missing folder `.*bulletins`/),
    })
  expect(archive.site()).toEqual(before)
  renameSync(join(archive.folder, 'away'), join(archive.content, 'bulletins'))
  expect(archive.run('build').code).toBe(0)
})

test('an archive of articles alone is built as it is', () => {
  archive.run('import')
  rmSync(join(archive.content, 'bulletins'), { recursive: true })
  expect(archive.run('build').code).toBe(0)
})

describe('a link that leads to nothing', () => {
  const link = (path: string) => symlinkSync('/nowhere/at/all', join(archive.content, path))

  test('among the bulletins is told, again and again, and the others are read', () => {
    archive.run('build')
    link('bulletins/dead.txt')
    for (const command of ['import', 'import', 'build', 'build'])
      expect(archive.run(command), command).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringMatching(/dead\.txt:1:1 message .* bulletin-unreadable/),
      })
    archive.write('bulletins/new.txt', '## 新闻\n\n正文。\n\n甲社[2021-08-01]\n')
    expect(archive.run('import').out).toMatch(/1 new[\s\S]*bulletin-unreadable/)
    rmSync(join(archive.content, 'bulletins/dead.txt'))
    archive.write('bulletins/dead.txt', '## 还在\n\n正文。\n\n甲社[2021-08-01]\n')
    const mended = archive.run('import')
    expect(mended.out).toContain('1 new')
    expect(mended.out).not.toContain('unreadable')
  })

  test('in the place of a bulletin keeps its articles', () => {
    archive.run('import')
    const before = archive.articles()
    rmSync(join(archive.content, 'bulletins/2021-07.txt'))
    link('bulletins/2021-07.txt')
    expect(archive.run('import').out).toMatch(/bulletin-gone[\s\S]*bulletin-unreadable/)
    expect(archive.articles()).toEqual(before)
  })

  test.each([
    ['an article', 'articles/2021/2021-07-19-kp7tdn.md'],
    ['an authority file', 'authority/people.yaml'],
    ['a page', 'pages/about.md'],
  ])('in the place of %s stays, and no site is built', (_, path) => {
    archive.run('import')
    rmSync(join(archive.content, path), { force: true })
    link(path)
    const before = archive.articles()
    const run = archive.run('build')
    expect(run).toMatchObject({ code: 1, err: '', out: expect.stringMatching(/ fail .* file-unreadable/) })
    expect(archive.articles()).toEqual(before)
    expect(lstatSync(join(archive.content, path)).isSymbolicLink()).toBe(true)
  })

  test('in the place of the folder of bulletins is no folder', () => {
    rmSync(join(archive.content, 'bulletins'), { recursive: true })
    link('bulletins')
    expect(archive.run('build')).toMatchObject({ code: 2, err: expect.stringContaining('leads to nothing') })
  })
})

describe('a name that is no UTF-8', () => {
  /** 清河, as a Chinese Windows packs it. */
  const bytes = [0xc7, 0xe5, 0xba, 0xd3]
  const inContent = (folder: string, ...ending: string[]) =>
    Buffer.concat([
      Buffer.from(join(archive.content, folder, '/')),
      Buffer.of(...bytes),
      Buffer.from(ending.join('')),
    ])

  test('among the bulletins is told, again and again, and the others are read', () => {
    archive.run('build')
    mkdirSync(inContent('bulletins'))
    writeFileSync(inContent('bulletins', '/inside.txt'), '## 里面\n\n正文。\n\n甲社[2021-08-01]\n')
    writeFileSync(inContent('bulletins', '.txt'), '## 新闻\n\n正文。\n\n甲社[2021-08-02]\n')
    for (const command of ['import', 'import', 'build', 'build']) {
      const run = archive.run(command)
      expect(run, command).toMatchObject({ code: 0, err: '' })
      expect(run.out.match(/ message .* bulletin-unreadable$/gm), command).toHaveLength(2)
    }
    archive.write('bulletins/new.txt', '## 别的\n\n正文。\n\n甲社[2021-08-01]\n')
    expect(archive.run('import').out).toMatch(/1 new[\s\S]*bulletin-unreadable/)
    archive.run('build')
    expect(archive.run('export', '--bagit', join(archive.folder, 'bag'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('rename'),
    })
    renameSync(inContent('bulletins'), join(archive.content, 'bulletins/清河'))
    renameSync(inContent('bulletins', '.txt'), join(archive.content, 'bulletins/清河.txt'))
    const mended = archive.run('import')
    expect(mended.out).toContain('2 new')
    expect(mended.out).not.toContain('unreadable')
  })

  test.each(['articles', 'pages'])('among %s stops the build with a message', (folder) => {
    mkdirSync(join(archive.content, folder), { recursive: true })
    writeFileSync(inContent(folder, '.md'), '')
    expect(archive.run('build')).toMatchObject({
      code: 1,
      err: '',
      out: expect.stringMatching(/ fail .*rename.* file-unreadable/),
    })
  })
})

test.each(['a\nb.txt', 'a\u0085b.md', 'c\u001bd/2021.txt'])(
  'a bulletin named %j is not read, and told',
  (name) => {
    archive.write(`bulletins/${name}`, '## 新闻\n\n正文。\n\n甲社[2021-08-02]\n')
    const before = archive.articles().size
    const run = archive.run('build')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toMatch(/^\P{Cc}+ message .* bulletin-unreadable$/mu)
    expect(archive.articles().size).toBe(before)
    expect(archive.run('import').out).toMatch(/bulletin-unreadable$/m)
  },
)
