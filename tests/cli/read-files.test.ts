import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filesBelow, misnamedBelow, pathsBelow, readTextFiles } from '../../src/cli/read-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaowen-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('UTF-8 is read into text, whatever it says; other bytes stay', () => {
  writeFileSync(join(folder, 'a.md'), '\ufeff要闻\n')
  writeFileSync(join(folder, 'b.md'), '一个\ufffd字\n')
  writeFileSync(join(folder, 'c.md'), Uint8Array.of(0xd2, 0xaa, 0xce, 0xc5))
  writeFileSync(join(folder, 'd.txt'), '')
  expect(readTextFiles(folder, /\.md$/).map(({ path, value }) => [path, value])).toEqual([
    ['a.md', '\ufeff要闻\n'],
    ['b.md', '一个\ufffd字\n'],
    ['c.md', Buffer.of(0xd2, 0xaa, 0xce, 0xc5)],
  ])
})

test('links to folders are followed, in a circle once', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')]
  for (const path of [join(one, 'deep'), other]) mkdirSync(path, { recursive: true })
  writeFileSync(join(one, 'deep/1.txt'), '')
  writeFileSync(join(other, '2.txt'), '')
  symlinkSync(other, join(one, 'linked'))
  symlinkSync(one, join(one, 'itself'))
  symlinkSync('..', join(one, 'deep/above'))
  expect(filesBelow(one, /\.txt$/)).toEqual(['deep/1.txt', 'linked/2.txt'])
  // The way back ends where it began.
  symlinkSync(one, join(other, 'back'))
  expect(filesBelow(one, /\.txt$/)).toEqual(['deep/1.txt', 'linked/2.txt'])
  expect(filesBelow(other, /\.txt$/)).toEqual(['2.txt', 'back/deep/1.txt'])
})

test('names that are no UTF-8 are told apart, and what an open document leaves is passed over', () => {
  const place = join(folder, 'names')
  mkdirSync(place)
  const gbk = (ending: string) =>
    Buffer.concat([Buffer.from(`${place}/`), Buffer.of(0xc7, 0xe5), Buffer.from(ending)])
  for (const name of ['.a.txt', '~$要闻.txt', '要\ufffd闻.txt']) writeFileSync(join(place, name), '')
  for (const ending of ['.txt', '.jpg']) writeFileSync(gbk(ending), '')
  mkdirSync(gbk(''))
  writeFileSync(gbk('/1.txt'), '')
  expect(filesBelow(place, /\.txt$/)).toEqual(['要\ufffd闻.txt'])
  expect(misnamedBelow(place, /\.txt$/)).toEqual(['\ufffd\ufffd', '\ufffd\ufffd.txt'])
  expect(pathsBelow(place, /\.txt$/)).toHaveLength(3)
})
