import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BuildLock } from '../../src/cli/build-lock.ts'
import { runYaowen, TestArchive } from './run-yaowen.ts'

let archive: TestArchive
beforeEach(() => {
  archive = TestArchive.ofSample()
})
afterEach(() => archive.remove())

describe('bad input', () => {
  test('an article with a broken front matter fails the build and leaves the last site', () => {
    expect(archive.run('build').code).toBe(0)
    const before = archive.site()
    archive.write('articles/2021/mine.md', '---\nid: 2021-07-20-aaaaaa\ntitel: x\n---\n\nText.\n')
    const run = archive.run('build')
    expect(run.code).toBe(1)
    expect(run.out).toMatch(/mine\.md:3:1 fail .*`titel`.*`title`.* front-matter-value/)
    expect(archive.site()).toEqual(before)
    expect(existsSync(`${archive.output}.staging`)).toBe(false)
  })

  test('an empty and a binary file are reported and skipped, the others are read', () => {
    archive.write('bulletins/empty.txt', '')
    archive.write(
      'bulletins/picture.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    )
    const run = archive.run('build')
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/empty\.txt.*file-empty/)
    expect(run.out).toMatch(/picture\.txt.*file-binary/)
    expect([...archive.articles().keys()].filter((path) => path.endsWith('.md'))).toHaveLength(2)
  })

  test('what is no text by its name is passed over, and told once', () => {
    const told = () => archive.run('import', '--verbose').out.match(/.*file-passed-over$/gm)
    archive.run('import')
    archive.write('bulletins/scan/1.png', 'x')
    archive.write('bulletins/2021-07.pdf', 'x')
    expect(told()).toEqual([
      expect.stringMatching(
        /2021-07\.pdf:1:1 info Unexpected file `2021-07\.pdf` and 1 more.* file-passed-over/,
      ),
    ])
    archive.write('bulletins/new.md', '## 八月要闻\n\n八月一日开馆。\n\n甲社[2021-08-01]\n')
    expect(told()).toHaveLength(1)
    expect([...archive.articles().keys()].some((path) => path.includes('2021-08-01'))).toBe(true)
    expect(archive.run('build').out).toContain('  file-passed-over      info    1')
  })

  test('a bulletin without headline, date and source still becomes something', () => {
    archive.write('bulletins/bare.txt', '今天下午，我们开了一个会。会上大家都发了言。\n')
    const run = archive.run('build')
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/bare\.txt:\d+:\d+ message .*headline-missing/)
    const texts = [...archive.articles().values()].map((text) => Buffer.from(text, 'latin1').toString())
    expect(texts.filter((text) => text.includes('大家都发了言'))).toEqual([
      expect.stringContaining('\ntitle: 今天下午\n'),
    ])
    expect(
      [...archive.site().values()].some((html) =>
        Buffer.from(html, 'latin1').toString().includes('大家都发了言'),
      ),
    ).toBe(true)
  })

  test('text that looks like markup stays text', () => {
    archive.write(
      'bulletins/hostile.txt',
      '## <script>alert(1)</script>\n\n<img src=x onerror=alert(2)> **x** [y](javascript:alert)\n\n某社[2021-08-01]\n',
    )
    expect(archive.run('build').code).toBe(0)
    for (const [path, html] of archive.site()) {
      if (!path.endsWith('.html')) continue
      expect(html, path).not.toMatch(/<script>alert|<img|href="javascript/)
    }
  })

  test('a folder of other files is no output', () => {
    mkdirSync(archive.output)
    writeFileSync(join(archive.output, 'thesis.doc'), '')
    expect(archive.run('build')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Unexpected files'),
    })
  })

  test('a folder of somebody where the site would be made is left alone', () => {
    mkdirSync(`${archive.output}.staging`)
    const thesis = join(`${archive.output}.staging`, 'thesis.txt')
    writeFileSync(thesis, 'precious')
    expect(archive.run('build')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Unexpected files in `.*\.staging`.*`--output`/),
    })
    expect(readFileSync(thesis, 'utf8')).toBe('precious')
  })

  test('a build beside another one into the same folder says so, and touches nothing', () => {
    expect(archive.run('build').code).toBe(0)
    const before = archive.site()
    const lock = new BuildLock(archive.output)
    mkdirSync(`${archive.output}.staging`)
    writeFileSync(join(`${archive.output}.staging`, 'half.html'), '')
    writeFileSync(join(`${archive.output}.staging`, '.staged-by-yaowen'), '')
    archive.write('pages/more.md', '# 更多\n')
    expect(archive.run('build')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Another build is writing to `.*site` \(process \d+\), wait[^\n]*\n$/),
    })
    expect(archive.site()).toEqual(before)
    expect(existsSync(join(`${archive.output}.staging`, 'half.html'))).toBe(true)
    lock.release()
    expect(archive.run('build').code).toBe(0)
    expect(existsSync(`${archive.output}.lock`)).toBe(false)
  })

  test.each([
    [['bild'], 'build'],
    [['build', '--outptu', 'x'], '--output'],
    [['build', '--content'], '--content'],
    [[], 'import'],
    [['build', '--bulletins', '/nowhere'], '/nowhere'],
    [['build', '--path-prefix', 'https://x/'], '`https://x/` for `--path-prefix`'],
    [['build', '--path-prefix', '/a/../b/'], '`/a/../b/` for `--path-prefix`'],
    [['build', '--path-prefix', '/a b/'], '`/a b/` for `--path-prefix`'],
    [['names', '--accept', ' , '], '--accept'],
    [['build', '--bulletins', 'content', '--bulletins', 'content/bulletins'], '--bulletins'],
    [['serve', '--verbose', '--port', 'abc'], '`abc` for `--port`'],
    [['serve', '--port', 'abc'], '`abc` for `--port`'],
    [['serve', '--port', '99999'], '`99999` for `--port`'],
    [['serve', '--port', '-1'], '--port'],
  ])('wrong usage %j ends with 2 and says what is right', (args, hint) => {
    const run = runYaowen(args)
    expect(run.code).toBe(2)
    expect(run.err).toContain(hint)
  })

  test.each(['import', 'build', 'serve'])('%s --help names the options', (command) => {
    const run = runYaowen([command, '--help'])
    expect(run.code).toBe(0)
    for (const option of ['--bulletins', '--content', '--output', '--path-prefix'])
      expect(run.out).toContain(option)
  })
})
