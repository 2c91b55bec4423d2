import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requireSeparateFolders } from '../../src/cli/separate-folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaowen-folders-'))
beforeAll(() => {
  mkdirSync(join(folder, 'content/bulletins'), { recursive: true })
  symlinkSync(join(folder, 'content/bulletins'), join(folder, 'link'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const place = (bulletins: string, output: string) => ({
  content: join(folder, 'content'),
  articles: join(folder, 'content/articles'),
  authority: join(folder, 'content/authority'),
  pages: join(folder, 'content/pages'),
  bulletins: join(folder, bulletins),
  output: join(folder, output),
})

test.each([
  ['content/bulletins', 'site'],
  ['bulletins', 'content/site'],
  ['content/bulletins', 'content/bulletins-site'],
  ['content/bulletins', '..site'],
])('bulletins in %s and a site in %s stand apart', (bulletins, output) => {
  expect(() => requireSeparateFolders(place(bulletins, output))).not.toThrow()
})

test.each([
  ['a site in the bulletins', 'bulletins', 'bulletins/site', '--output'],
  ['a site in bulletins by a link', 'content/bulletins', 'link/site', '--output'],
  ['a site in the place of the bulletins', 'bulletins', 'bulletins', '--output'],
  ['bulletins in the site', 'site/bulletins', 'site', '--output'],
  ['a site in the articles', 'bulletins', 'content/articles/site', '--output'],
  ['a site in the place of the content', 'bulletins', 'content', '--output'],
  ['content in the site', 'bulletins', '.', '--output'],
  ['articles among the bulletins', 'content', 'site', '--bulletins'],
  ['bulletins among the articles', 'content/articles/b', 'site', '--bulletins'],
])('%s: refused', (_, bulletins, output, option) => {
  expect(() => requireSeparateFolders(place(bulletins, output))).toThrow(`\`${option}\``)
})
