import { expect, test } from 'vitest'
import { bagFiles, payloadFile } from '../../../src/site/preservation/bag.ts'

const payload = [
  payloadFile({ path: 'data/b%25\n.txt', content: '甲' }),
  payloadFile({ path: 'data/a.txt', content: 'x' }),
]
const files = new Map(
  bagFiles(payload, { title: '要闻\n档案', description: '' }).map(({ path, content }) => [
    path,
    String(content),
  ]),
)

test('the declaration', () => {
  expect(files.get('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
})

test('the manifest, sorted, names with line ends and percent signs encoded', () => {
  expect(
    files
      .get('manifest-sha256.txt')
      ?.split('\n')
      .map((line) => line.slice(64)),
  ).toEqual(['  data/a.txt', '  data/b%2525%0A.txt', ''])
})

test('the description counts bytes and files, each label on one line', () => {
  expect(files.get('bag-info.txt')).toBe(
    'Source-Organization: 要闻 档案\nPayload-Oxum: 4.2\nBag-Software-Agent: yaowen\n',
  )
})

test('the tag manifest names every other tag file', () => {
  expect(
    files
      .get('tagmanifest-sha256.txt')
      ?.split('\n')
      .map((line) => line.slice(66)),
  ).toEqual(['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', ''])
})
