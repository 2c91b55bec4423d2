import { openSync } from 'node:fs'
import { getSystemErrorName } from 'node:util'
import { expect, test } from 'vitest'
import { describeDiskError } from '../../src/cli/disk-error.ts'
import { diskWords } from '../../src/cli/disk-words.ts'

test.each([
  ["EACCES: permission denied, open '/a/要闻.txt'", '`/a/要闻.txt` may not be read or written by this user'],
  ["EACCES: permission denied, scandir '/a'", '`/a` may not be read'],
  [
    "EROFS: read-only file system, mkdir '/a/_site.new'",
    '`/a/_site.new` stands on a disk that can only be read',
  ],
  ["EACCES: permission denied, open '/a/_site.lock'", '`/a` may not be read or written'],
  ["EACCES: permission denied, mkdir '/a/_site.staging'", '`/a` may not be read or written'],
  [
    "EROFS: read-only file system, open '/a/.people.yaml.123.tmp'",
    '`/a` stands on a disk that can only be read',
  ],
  ["ENOENT: no such file or directory, mkdir '/proc/x'", 'In `/proc/x` nothing can be made'],
  ["ENOENT: no such file or directory, open '/proc/x.lock'", 'In `/proc` nothing can be made'],
  ['ENOSPC: no space left on device, write', 'what was there before is in place'],
  ['ENOSPC: no space left on device, write', 'No room is left on the disk, make some'],
  [
    "ENOSPC: no space left on device, copyfile '/a' -> '/b'",
    'No room is left on the disk for `/a`, make some',
  ],
  ["EMFILE: too many open files, open '/a'", 'no more files be opened'],
])('%s', (message, told) => {
  expect(describeDiskError(new Error(message))).toContain(told)
})

test('as the cause of another error too', () => {
  const cause = new Error('ENOSPC: no space left on device, write')
  expect(describeDiskError(new Error('Having trouble rendering', { cause }))).toContain('No room is left')
})

test('what the program does wrong is not laid on the disk', () => {
  for (const error of [
    new Error('EACCES'),
    new TypeError('x is not a function'),
    'EACCES: a, open',
    undefined,
  ])
    expect(describeDiskError(error)).toBeUndefined()
  // A file that is not there should have been looked for.
  expect(describeDiskError(caught(() => openSync('/nowhere/at/all', 'r')))).toBeUndefined()
})

test('each code is one of the system’s', () => {
  const names = new Set(Array.from({ length: 133 }, (_, number) => getSystemErrorName(-number - 1)))
  for (const code of Object.keys(diskWords)) expect(names).toContain(code)
})

function caught(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
