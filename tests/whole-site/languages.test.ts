import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deadLinks, siteFiles } from './dead-links.ts'
import { invalidPages } from './invalid-html.ts'
import { TestArchive } from './run-yaowen.ts'

describe.each([
  ['en', 'People', 'zh'],
  ['zh-Hant', '人物', undefined],
] as const)('a site whose buttons are in %s', (language, people, record) => {
  let archive: TestArchive
  const page = (path: string) => readFileSync(join(archive.output, path, 'index.html'), 'utf8')
  const lang = record === undefined ? '' : ` lang="${record}"`
  beforeAll(() => {
    archive = TestArchive.ofSample()
    archive.write('../archive.config.ts', `export default { language: '${language}' }\n`)
    expect(archive.run('build', '--config', join(archive.folder, 'archive.config.ts'))).toMatchObject({
      code: 0,
    })
  })
  afterAll(() => archive.remove())

  test('says so, and what language the record is in where that is another', () => {
    const html = page('articles/2021-07-19-kp7tdn')
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain(`>${people}</a>`)
    expect(html).toContain(`<div data-pagefind-body="true"${lang}>`)
    expect(html).toContain(`<ul class="names people"${lang}>`)
    expect(page('bulletins/2021-07-17-ef6rxa/text')).toContain(`<ol class="printed"${lang}>`)
    expect(page('dates/2021/07/19')).toContain(`<p class="headline"${lang}>`)
  })

  test('is valid, and no link of it is dead', () => {
    expect(invalidPages(archive.site())).toEqual([])
    expect(deadLinks(siteFiles(archive.site()), '/')).toEqual([])
  })
})
