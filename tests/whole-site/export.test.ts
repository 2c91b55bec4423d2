import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bagFaults } from '../schemas/bagit.ts'
import { filesOf, root, runYaowen, TestArchive } from './run-yaowen.ts'

const article = 'articles/2021/2021-07-19-kp7tdn.md'

/** An archive with everything that an owner may have. */
describe('a bag', () => {
  let archive: TestArchive
  let config: string
  const bag = () => join(archive.folder, 'bag')
  const run = (command: string, ...more: string[]) => archive.run(command, '--config', config, ...more)
  beforeAll(() => {
    archive = TestArchive.ofSample()
    config = join(archive.folder, 'archive.config.ts')
    archive.write('../archive.config.ts', "export { archive as default } from './parts/own.ts'\n")
    archive.write(
      '../parts/own.ts',
      "export const archive = { title: '甲馆', names: { model: 'parts/own.model' } }\n",
    )
    archive.write('../parts/own.model', readFileSync(join(root, 'models/names.model')))
    archive.write('theme.css', '@import "colours.css";\nbody { background: url(./seal.svg) }\n')
    archive.write('colours.css', ':root { --zhu: #0b5d3b }\n')
    archive.write('seal.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n')
    archive.write(
      'layouts/withdrawn.11ty.tsx',
      'export const render = () => <html><body><p>x</p></body></html>\n',
    )
    const edited = readFileSync(join(archive.content, article), 'utf8').replace('张黎]', '张黎, 李某]')
    archive.write(article, edited)
    expect(run('build')).toMatchObject({ code: 0 })
    expect(run('export', '--bagit', bag(), '--ro-crate')).toMatchObject({ code: 0, err: '' })
  })
  afterAll(() => archive.remove())

  test('is valid, and holds what the archive is made of', () => {
    expect(bagFaults(bag())).toEqual([])
    for (const path of [
      'articles/.import.json',
      'theme.css',
      'colours.css',
      'seal.svg',
      'layouts/withdrawn.11ty.tsx',
      'config/archive.config.ts',
      'config/parts/own.ts',
      'config/parts/own.model',
      'site/.yaowen/files.json',
    ])
      expect(existsSync(join(bag(), 'data', path)), path).toBe(true)
    expect(filesOf(join(bag(), 'data/site'))).toEqual(archive.site())
  })

  test('gives the same site, and knows which articles were edited', () => {
    const data = join(bag(), 'data')
    const again = new TestArchive()
    const options = ['--config', join(data, 'config/archive.config.ts'), '--content', data]
    const built = runYaowen(['build', ...options, '--output', again.output, '--verbose'])
    expect(built).toMatchObject({ code: 0 })
    expect(built.out.match(/^.*article-edited$/gm)).toHaveLength(1)
    expect(again.site()).toEqual(archive.site())
    again.remove()
  })

  test('is not made of a site that says other than the articles', () => {
    const file = join(archive.content, article)
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('李某', '王某'))
    const refused = run('export', '--bagit', join(archive.folder, 'bag2'))
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('run `yaowen build`') })
    expect(existsSync(join(archive.folder, 'bag2'))).toBe(false)
    writeFileSync(file, before)
    expect(run('export', '--bagit', join(archive.folder, 'bag2')).code).toBe(0)
  })

  test('is not made of a site with a file less', () => {
    const file = join(archive.output, 'people/index.html')
    const before = readFileSync(file)
    rmSync(file)
    expect(run('export', '--bagit', join(archive.folder, 'bag3'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('`people/index.html`'),
    })
    writeFileSync(file, before)
  })

  test('of a site whose build nobody remembers says so', () => {
    const elsewhere = join(archive.folder, 'elsewhere')
    const options = ['--config', config, '--content', archive.content, '--output', archive.output]
    archive.write('../elsewhere/x', '')
    const told = runYaowen(['export', ...options, '--bagit', join(archive.folder, 'bag4')], {
      cwd: elsewhere,
    })
    expect(told).toMatchObject({ code: 0, err: expect.stringContaining('is not known') })
  })
})
