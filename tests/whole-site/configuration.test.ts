import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runYaowen, TestArchive } from './run-yaowen.ts'

let archive: TestArchive
beforeEach(() => {
  archive = new TestArchive()
})
afterEach(() => archive.remove())

const configure = (text: string) => writeFileSync(join(archive.folder, 'archive.config.ts'), text)
const importing = () => runYaowen(['import', '--verbose'], { cwd: archive.folder })

describe('a configuration in a folder that holds nothing else', () => {
  test('teaches a house style', () => {
    archive.write(
      'bulletins/7.txt',
      '〖清河要情〗第7号\n\n★ 县医院新楼启用 ★\n3月1日,新楼启用。\n——县卫生局，2022.3.2\n',
    )
    configure(`import { defineArchive, defineBulletinStyle } from 'yaowen'
export default defineArchive({
  bulletins: {
    styles: [
      defineBulletinStyle({
        name: 'qinghe',
        match: { lines: [/^〖.+〗第\\d+号$/] },
        masthead: [/^〖(?<series>.+)〗(?<issue>第\\d+号)$/],
        headline: [/^★\\s*(?<headline>\\S.*?)\\s*★$/],
        sourceLine: [/^——(?<source>[^，]+)，(?<date>[\\d.]+)$/],
      }),
    ],
  },
})
`)
    expect(importing()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('1 article') })
    const folder = join(archive.content, 'articles/2022')
    const [name] = readdirSync(folder)
    const text = readFileSync(join(folder, name ?? ''), 'utf8')
    expect(text).toContain('title: 县医院新楼启用\ndate: 2022-03-02\nsource: 县卫生局\n')
    expect(text).toContain('series: 清河要情\n')
  })

  test('must export something, and says what is wrong with it', () => {
    archive.write('bulletins/7.txt', '')
    configure('const config = {}\n')
    expect(importing()).toMatchObject({ code: 1, out: expect.stringContaining('without a default export') })
    configure("export default { titel: 'x' }\n")
    expect(importing()).toMatchObject({ code: 1, out: expect.stringContaining('write `title`') })
    configure('export default {\n')
    expect(importing()).toMatchObject({ code: 1, out: expect.stringContaining('config-value') })
  })
})
