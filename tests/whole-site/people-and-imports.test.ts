import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Run, root, runYaowen, TestArchive } from './run-yaowen.ts'

let archive: TestArchive
beforeEach(() => {
  archive = TestArchive.ofSample()
})
afterEach(() => archive.remove())

const importing = (...more: string[]) => runYaowen(['import', '--content', archive.content, ...more])
const visit = () => join(archive.content, 'articles/2021', '2021-07-19-kp7tdn.md')

describe('an import', () => {
  test('of the committed sample changes nothing, not even a time', () => {
    const before = statSync(visit(), { bigint: true }).mtimeNs
    expect(importing()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('2 unchanged') })
    expect(statSync(visit(), { bigint: true }).mtimeNs).toBe(before)
  })

  test('again is answered from the cache, and from nothing once that is gone', () => {
    archive.write('bulletins/second.txt', '## 只有标题\n\n没有来源的正文。\n')
    const first = importing()
    const again = importing()
    expect(again.out).toMatch(/^read {4}2 bulletins, 3 unchanged/)
    expect(again.out).not.toContain('name ')
    const messages = (out: string) => out.split('\n').filter((line) => line.includes('second.txt:'))
    expect(messages(again.out)).toEqual(messages(first.out))
    expect(messages(again.out).length).toBeGreaterThan(0)
  })

  test('of a new bulletin says and writes what one of everything does', () => {
    archive.write('bulletins/broken.txt', '## 只有标题\n\n没有来源的正文。\n')
    archive.write('articles/2021/of-a-person.md', '---\nid: 2021-07-19-aaaaaa\ntitle: 手写\n---\n\n正文。\n')
    importing()
    const other = new TestArchive()
    cpSync(archive.content, other.content, { recursive: true })
    const july = '## 全国科技活动周\n\n7月2日,怀进鹏出席启动仪式。\n\n中国科协 [2021-07-20]\n'
    for (const each of [archive, other]) each.write('bulletins/zz.txt', july)
    // All but the names: those of the new bulletin are found alone.
    const told = (run: Run) => run.out.split('\n').filter((line) => !line.startsWith('name '))
    const lines = (run: Run) => told(run).map((line) => line.replace(/[\d.]+ s$/, '').trim())
    const added = importing()
    expect(added.out).toMatch(/1 new, \d+ unchanged/)
    const whole = runYaowen(['import', '--content', other.content])
    const folders = (text: string) =>
      text.replaceAll(relative(root, archive.folder), relative(root, other.folder))
    expect(lines(added).map(folders)).toEqual(lines(whole))
    expect(archive.articles()).toEqual(other.articles())
    expect(importing().out).toMatch(/^read {4}3 bulletins, 5 unchanged/)
    other.remove()
  })

  test('says in how many bulletins names were found, where it has not looked in all', () => {
    const nameLine = (run: Run) => run.out.split('\n').find((line) => line.startsWith('name '))
    const found = / organisations? +[\d.]+ s$/
    expect(nameLine(importing('--report', join(archive.folder, 'report.html')))).toMatch(found)
    const july = '## 全国科技活动周\n\n7月2日,怀进鹏出席启动仪式。\n\n中国科协 [2021-07-20]\n'
    archive.write('bulletins/zz.txt', july)
    expect(nameLine(importing())).toMatch(/ organisations?, in 1 bulletin +[\d.]+ s$/)
    archive.write('bulletins/zz.txt', july.replace('7月2日', '7月3日'))
    // An import with a report remembers no bulletin: both are read.
    expect(nameLine(importing())).toMatch(found)
    archive.write('bulletins/zz.txt', july.replace('7月2日', '7月4日'))
    expect(nameLine(importing())).toMatch(/ organisations?, in 1 bulletin +[\d.]+ s$/)
    const text = readFileSync(visit(), 'utf8')
    archive.write('articles/2021/2021-07-19-kp7tdn.md', text.replace('张黎]', '张黎, 李某]'))
    const nothingRead = importing()
    expect(nothingRead.out).toMatch(/^read {4}2 bulletins, 3 articles/)
    expect(nameLine(nothingRead)).toBeUndefined()
    expect(nameLine(importing('--diff'))).toMatch(found)
  })

  test('keeps an edit, shows it beside the bulletin’s version, and takes that one when told to', () => {
    const text = readFileSync(visit(), 'utf8')
    const edited = text.replace('张黎]', '张黎, 李某]')
    archive.write('articles/2021/2021-07-19-kp7tdn.md', edited)
    expect(importing().out).toMatch(/2 unchanged, 1 edited/)
    const { out, code } = importing('--diff')
    expect(code).toBe(0)
    expect(out).toContain('- people: [怀进鹏, 马吉孝, 张黎, 李某]\n+ people: [怀进鹏, 马吉孝, 张黎]\n')
    expect(readFileSync(visit(), 'utf8')).toBe(edited)
    expect(importing('--accept', '2021-07-19-kp7tdn').out).toContain('1 accepted')
    expect(readFileSync(visit(), 'utf8')).toBe(text)
  })

  test.each([
    ['import', 'a bulletin that changed', 'bulletins/2021-07.txt'],
    ['build', 'a bulletin that changed', 'bulletins/2021-07.txt'],
    ['import', 'a new bulletin', 'bulletins/new.txt'],
    ['build', 'a new bulletin', 'bulletins/new.txt'],
  ])('writes no article while an authority file is unsound: %s, %s', (command, _, path) => {
    archive.write('authority/people.yaml', '- name: 张黎\n  reject: true\n')
    importing()
    const before = archive.articles()
    archive.write('authority/people.yaml', '- name: 张黎\n  rejcet: true\n')
    archive.write(path, '## 新闻\n\n张黎在西宁市调研。\n\n甲社[2021-08-01]\n')
    const run = archive.run(command)
    expect(run).toMatchObject({ code: 1, out: expect.stringMatching(/people\.yaml:2:\d+ fail .*rejcet/) })
    expect(run.err).not.toContain('at ')
    expect(archive.articles()).toEqual(before)
    expect(existsSync(archive.output)).toBe(false)
  })

  test('still shows both versions then, for it writes nothing', () => {
    archive.write('authority/people.yaml', '- nmae: 张黎\n')
    const run = importing('--diff')
    expect(run).toMatchObject({ code: 1, out: expect.stringContaining('read ') })
    expect(run.out).toContain('authority-value')
  })

  test('refuses an id that no article has', () => {
    expect(importing('--accept', '2021-07-19-000000')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--diff'),
    })
  })

  test('says everything in JSON when asked to, and nothing else', () => {
    archive.write('articles/2021/broken.md', '---\nid: x\n---\n')
    const { out, code } = importing('--format', 'json')
    expect(code).toBe(1)
    const { counts, files } = JSON.parse(out)
    expect(counts.fail).toBe(2)
    expect(files.filter(({ path }: { path: string }) => path.endsWith('broken.md'))).toMatchObject([
      {
        messages: [
          { line: 2, rule: 'front-matter-value' },
          { line: 2, rule: 'front-matter-value' },
        ],
      },
    ])
  })

  test('writes its report as a page', () => {
    const page = join(archive.folder, 'report.html')
    expect(importing('--report', page).code).toBe(0)
    expect(readFileSync(page, 'utf8')).toContain('<li class="masthead">· 科学共同体要闻 ·</li>')
    expect(importing('--report', join(archive.folder, 'nowhere/report.html')).code).toBe(2)
    expect(importing('--report', page).code).toBe(0)
  })

  test('writes no report over what a person wrote, and imports nothing then', () => {
    const before = archive.articles()
    archive.write('bulletins/new.txt', '## 新闻\n\n正文。\n\n甲社[2021-08-01]\n')
    for (const path of [visit(), join(archive.content, 'bulletins/2021-07.txt'), 'archive.config.ts']) {
      const text = readFileSync(resolve(root, path), 'utf8')
      const run = importing('--report', path)
      expect(run).toMatchObject({ code: 2, err: expect.stringContaining('Unexpected place for the report') })
      expect(readFileSync(resolve(root, path), 'utf8')).toBe(text)
    }
    expect(archive.articles()).toEqual(before)
  })

  test('killed at any moment leaves each file old or new, and the next run completes', async () => {
    const items = (word: string) =>
      Array.from(
        { length: 400 },
        (_, n) => `## 第${n}则\n\n${word}，第${n}则的正文。\n\n甲社[2021-08-01]\n\n`,
      ).join('')
    const many = join(archive.content, 'articles/2021')
    archive.write('bulletins/many.txt', items('起初'))
    for (const word of ['起初', '末了']) {
      archive.write('bulletins/many.txt', items(word))
      for (const delay of [0, 30]) await importKilledAfter(delay)
      for (const name of readdirSync(many).filter((entry) => /^[^.].*\.md$/.test(entry)))
        expect(readFileSync(join(many, name), 'utf8'), name).toMatch(/^---\n[\s\S]*\n---\n\n[\s\S]+。\n$/)
      expect(importing().code).toBe(0)
    }
    expect(readdirSync(many).filter((entry) => !entry.endsWith('.md'))).toEqual([])
    expect(
      readdirSync(many).filter((entry) => readFileSync(join(many, entry), 'utf8').includes('末了，第')),
    ).toHaveLength(400)
    rmSync(join(archive.content, 'bulletins/many.txt'))
  })
})

/** Start an import, wait until it writes, and kill it so many milliseconds later. */
async function importKilledAfter(delay: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(root, 'bin/yaowen.mjs'), 'import', '--content', archive.content],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const gone = new Promise((done) => child.once('close', done))
  await Promise.race([
    new Promise<void>((begins) => child.stdout.on('data', (line) => /^name/m.test(String(line)) && begins())),
    gone,
  ])
  await new Promise((wait) => setTimeout(wait, delay))
  child.kill('SIGKILL')
  await gone
}

describe('check', () => {
  const check = (...more: string[]) => runYaowen(['check', '--content', archive.content, ...more])

  test('finds nothing wrong with the sample, and builds nothing', () => {
    expect(check()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('0 errors, 0 messages') })
    expect(existsSync(archive.output)).toBe(false)
  })

  test('names file, line, key and what was meant', () => {
    const text = readFileSync(visit(), 'utf8')
    archive.write(
      'articles/2021/2021-07-19-kp7tdn.md',
      text.replace('date: 2021-07-19', 'date: 2021-02-30').replace('people:', 'poeple:'),
    )
    archive.write('authority/people.yaml', '- nmae: 张黎\n')
    const { out, code } = check()
    expect(code).toBe(1)
    expect(out).toMatch(/kp7tdn\.md:4:7 fail .*`2021-02-30` in `date`.* front-matter-value/)
    expect(out).toMatch(/kp7tdn\.md:6:1 fail .*`poeple`.*`people`.* front-matter-value/)
    expect(out).toMatch(/people\.yaml:1:\d+ fail .*authority-value/)
  })

  test('finds dead references and copied ids', () => {
    const text = readFileSync(visit(), 'utf8')
    archive.write('articles/copy.md', text)
    expect(check().out).toMatch(
      /copy\.md:1:1 fail .*article-id-duplicate|kp7tdn\.md:1:1 fail .*article-id-duplicate/,
    )
    rmSync(join(archive.content, 'articles/copy.md'))
    rmSync(join(archive.content, 'bulletins/2021-07.txt'))
    archive.write('bulletins/other.txt', '')
    expect(check().out.match(/bulletin-gone$/gm)).toHaveLength(2)
  })
})
