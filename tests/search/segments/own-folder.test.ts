import { expect, test } from 'vitest'
import { inOwnFolder } from '../../../src/search/segments/own-folder.ts'

const files = ['b', 'a/2', 'a/10', 'B'].map((path) => ({ path, bytes: Buffer.from(path) }))

test('the folder and its files do not depend on the order that they come in', () => {
  expect(inOwnFolder(files.toReversed())).toEqual(inOwnFolder(files))
  expect(inOwnFolder(files).files.map(({ path }) => path.slice(inOwnFolder(files).path.length))).toEqual([
    'B',
    'a/10',
    'a/2',
    'b',
  ])
})

test('other bytes, another path, another folder', () => {
  const { path } = inOwnFolder(files)
  expect(path).toMatch(/^search\/[0-9a-f]{12}\/$/)
  expect(inOwnFolder([{ path: 'b', bytes: Buffer.from('c') }, ...files.slice(1)]).path).not.toBe(path)
  expect(inOwnFolder([{ path: 'c', bytes: Buffer.from('b') }, ...files.slice(1)]).path).not.toBe(path)
})
