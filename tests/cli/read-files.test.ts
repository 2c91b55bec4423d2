import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readTextFiles } from '../../src/cli/read-files.ts'

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
