import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFolder } from '../../src/cli/is-folder.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
const at = (path: string) => join(folder, path)
beforeAll(() => {
  mkdirSync(at('folder'))
  writeFileSync(at('file'), '')
  symlinkSync('nowhere', at('dead'))
  symlinkSync('circle', at('circle'))
  symlinkSync('folder', at('link'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['folder', 'link'])('%s is one', (path) => expect(isFolder(at(path))).toBe(true))

test.each(['new', 'folder/new/newer'])('%s is none, and could be made', (path) =>
  expect(isFolder(at(path))).toBe(false),
)

test.each(['file', 'file/new', 'dead', 'dead/new', 'circle'])('%s could not', (path) => {
  expect(() => isFolder(at(path), '--output')).toThrow(UsageError)
  expect(() => isFolder(at(path), '--output')).toThrow(`\`${at(path.split('/')[0] ?? '')}\``)
  expect(() => isFolder(at(path), '--output')).toThrow('`--output`')
  expect(() => isFolder(at(path))).not.toThrow('undefined')
})
