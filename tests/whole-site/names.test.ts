import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root, runYaowen, TestArchive } from './run-yaowen.ts'

let archive: TestArchive
beforeEach(() => {
  archive = TestArchive.ofSample()
})
afterEach(() => archive.remove())

const names = (...more: string[]) => runYaowen(['names', '--content', archive.content, ...more])
const authority = (kind: string) => join(archive.content, 'authority', `${kind}.yaml`)
const listed = (...more: string[]): { name: string; kind: string; why: string[] }[] =>
  JSON.parse(names('--format', 'json', ...more).out)

describe('names', () => {
  test('lists names with their contexts, by kind and reason', () => {
    const { out, code, err } = names('--kind', 'people', '--limit', '2')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('people: 0 doubtful, 6 new, 5 rare\n')
    expect(out).toContain(
      '  怀进鹏  new, 2 articles\n    2021-07-17-ef6rxa  …党组书记、常务副主席、书记处第一书记[怀进鹏]主持会议',
    )
    expect(out).toContain('… 4 more new: --limit')
    expect(listed('--show', 'doubtful').every(({ why }) => why[0] === 'doubtful')).toBe(true)
    expect(listed('--since', '2021-07-18', '--show', 'new').map(({ name }) => name)).toContain('张黎')
    expect(listed('--since', '2021-07-18', '--show', 'new').map(({ name }) => name)).not.toContain('束为')
  })

  test('writes decisions, keeps the comments, and lists those names no more', () => {
    const comments = readFileSync(authority('people'), 'utf8')
    const { out, code } = names(
      '--accept',
      '束为,殷皓',
      '--reject',
      '全国学会党建指导委员会',
      '--merge',
      '中国科学技术协会',
      '--into',
      '中国科协',
    )
    expect(code).toBe(0)
    expect(out).toMatch(/people\.yaml: 束为 is a name\n.*people\.yaml: 殷皓 is a name\n/)
    expect(out).toMatch(
      /organizations\.yaml: 全国学会党建指导委员会 is none\n.*organizations\.yaml: 中国科学技术协会 is 中国科协\n/,
    )
    expect(readFileSync(authority('people'), 'utf8')).toBe(`${comments}\n- name: 束为\n- name: 殷皓\n`)
    expect(readFileSync(authority('organizations'), 'utf8')).toContain(
      '- name: 中国科协\n  aliases: [中国科学技术协会]\n',
    )
    const left = listed().map(({ name }) => name)
    expect(left).toContain('张黎')
    for (const name of ['束为', '殷皓', '全国学会党建指导委员会', '中国科协'])
      expect(left).not.toContain(name)
  })

  test('what is decided holds in the next import and build', () => {
    names('--reject', '张黎', '--kind', 'people')
    const article = join(archive.content, 'articles/2021/2021-07-19-kp7tdn.md')
    expect(archive.run('build').code).toBe(0)
    expect(readFileSync(article, 'utf8')).toContain('people: [怀进鹏, 马吉孝]')
    expect(existsSync(join(archive.output, 'people/张黎/index.html'))).toBe(false)
    expect(existsSync(join(archive.output, 'people/马吉孝/index.html'))).toBe(true)
  })

  test.each([
    [['--accept', '张三'], '张三'],
    [['--merge', '张黎'], '--into'],
    [['--accept', '张黎,束为', '--display', '张'], 'one name'],
    [['--accept', '束为', '--pinyin', '123'], '`123` for `--pinyin`'],
    [['--review', '--format', 'json'], '--format json'],
    [['--review', '--accept', '束为'], '--accept'],
    [['--since', '2021-02-30'], '2021-02-30'],
    [['--show', 'old'], 'doubtful, new, rare'],
    [['--limit', '0'], '--limit'],
    [['--kind', 'person'], 'people'],
  ])('refuses %j', (args, told) => {
    expect(names(...args)).toMatchObject({ code: 2, err: expect.stringContaining(told) })
  })

  test('refuses to merge a place into a person, unless the kind is named', () => {
    const merge = ['--merge', '青海省', '--into', '张黎']
    const before = readFileSync(authority('people'), 'utf8')
    expect(names(...merge)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/`青海省`.*places.*`张黎` of people.*`--kind`/),
    })
    expect(readFileSync(authority('people'), 'utf8')).toBe(before)
    expect(names(...merge, '--kind', 'people').code).toBe(0)
    expect(readFileSync(authority('people'), 'utf8')).toContain('- name: 张黎\n  aliases: [青海省]\n')
  })

  test('a name that nothing knows yet may be merged', () => {
    expect(names('--merge', '张省长', '--into', '张黎').code).toBe(0)
  })

  test('refuses to merge into a name that is rejected, unless it is accepted first', () => {
    archive.write('authority/people.yaml', '- {name: 张黎, reject: true}\n')
    const merge = ['--merge', '张黎同志', '--into', '张黎']
    expect(names(...merge)).toMatchObject({ code: 2, err: expect.stringContaining('`--accept 张黎`') })
    expect(readFileSync(authority('people'), 'utf8')).toBe('- {name: 张黎, reject: true}\n')
    expect(names('--accept', '张黎', ...merge).code).toBe(0)
    expect(readFileSync(authority('people'), 'utf8')).toContain('aliases: [张黎同志]')
  })

  test('an entry is called by its id too, and of two with one name the one that was meant is told', () => {
    const bearers =
      '- name: 张黎\n  id: zhang-li\n- name: 张黎\n  id: zhang-li-yi\n  when: [ { post: 院长 } ]\n'
    archive.write('authority/people.yaml', bearers)
    expect(names('--merge', '张院长', '--into', 'zhang-li-yi').code).toBe(0)
    expect(readFileSync(authority('people'), 'utf8')).toBe(`${bearers}  aliases: [ 张院长 ]\n`)
    expect(names('--merge', '张省长', '--into', '张黎').out).toContain(
      'of 2 entries with the name 张黎 that in line 1 (zhang-li) was meant',
    )
    expect(names('--reject', 'zhang-li-yi').code).toBe(0)
    expect(readFileSync(authority('people'), 'utf8')).toMatch(/aliases: \[ 张院长 \]\n {2}reject: true\n$/)
  })

  test('a review refuses to merge across kinds, and goes on', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'bin/yaowen.mjs'), 'names', '--content', archive.content, '--review', '--kind', 'places'],
      { cwd: root, encoding: 'utf8', input: 'm\n张黎\nq\n' },
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/Unexpected merge of `.*` of people/)
    expect(readFileSync(authority('places'), 'utf8')).not.toContain('张黎')
  })

  test('writes nothing where the file would not be sound, and names file and line', () => {
    const circle = '- {name: 甲, mergeInto: 乙}\n- name: 乙\n'
    archive.write('authority/people.yaml', circle)
    const { code, out } = names('--kind', 'people', '--merge', '乙', '--into', '甲')
    expect(code).toBe(1)
    expect(out).toMatch(/people\.yaml:2:1 fail .*circle.* authority-merge/)
    expect(readFileSync(authority('people'), 'utf8')).toBe(circle)
  })
})

describe('a model that cannot be used', () => {
  const withModel = (bytes?: string) => {
    const config = join(archive.folder, 'archive.config.mjs')
    writeFileSync(config, `export default { title: 'T', names: { model: 'own.model' } }\n`)
    if (bytes !== undefined) writeFileSync(join(archive.folder, 'own.model'), bytes)
    return archive.run('build', '--config', config)
  }
  const model = () => readFileSync(join(root, 'models/names.model'), 'latin1')

  test('is named, with what to do; nothing is built', () => {
    expect(withModel()).toMatchObject({
      code: 1,
      out: expect.stringMatching(/own\.model:1:1 fail Missing model.*`names\.model`.* model-unusable/),
    })
    expect(withModel('no model').out).toMatch(
      /own\.model:1:1 fail Unexpected content.*train one.* model-unusable/,
    )
    expect(existsSync(archive.output)).toBe(false)
  })

  test('a sound one of one’s own is used', () => {
    const config = join(archive.folder, 'archive.config.mjs')
    writeFileSync(join(archive.folder, 'own.model'), model(), 'latin1')
    writeFileSync(config, `export default { title: 'T', names: { model: 'own.model' } }\n`)
    expect(archive.run('import', '--config', config)).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 unchanged'),
    })
  })
})

describe('doubtful values', () => {
  const withThreshold = (threshold: number, ...more: string[]) => {
    const config = join(archive.folder, 'archive.config.mjs')
    writeFileSync(config, `export default { title: 'T', names: { threshold: ${threshold} } }\n`)
    const { out } = runYaowen(['import', '--content', archive.content, '--config', config, ...more])
    return out.split('\n').filter((line) => line.endsWith('name-doubtful'))
  }
  const article = () => readFileSync(join(archive.content, 'articles/2021/2021-07-19-kp7tdn.md'), 'utf8')

  test('go to the report with their line; the threshold decides which they are', () => {
    expect(withThreshold(1, '--verbose').join('\n')).toMatch(
      /bulletins\/2021-07\.txt:31:\d+ info Unexpected doubt about `张黎`, a person by the tagger with a score of \d\.\d\d/,
    )
    expect(article()).toContain('people: []')
    expect(withThreshold(0, '--verbose')).toEqual([])
    expect(article()).toContain('张黎')
  })

  test('stand in the report page beside the sure ones, with evidence, score, post and place', () => {
    const page = join(archive.folder, 'report.html')
    runYaowen(['import', '--content', archive.content, '--report', page])
    expect(readFileSync(page, 'utf8')).toMatch(
      /<tr class><th scope="row">张黎<\/th><td>person<\/td><td>tagger \d\.\d\d<\/td><td>青海省副省长<\/td><td>1:\d+–\d+<\/td>/,
    )
    withThreshold(1, '--report', page)
    expect(readFileSync(page, 'utf8')).toMatch(/<tr class="message"><th scope="row">张黎<\/th>/)
  })
})
