import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { InputError } from '../../src/cli/input-error.ts'
import { type InputFiles, pathBelow, writtenFile } from '../../src/cli/input-files.ts'
import { printedBulletins } from '../../src/cli/printed-bulletins.ts'

const bulletins = mkdtempSync(join(tmpdir(), 'yaowen-printed-'))
afterAll(() => rmSync(bulletins, { recursive: true }))
const path = pathBelow(bulletins, 'a.txt')
const text = '第一行\n\n第三行\n'
beforeEach(() => writeFileSync(path, text))

const config = { bulletins: { encodings: {} } }
const filed = [{ bulletin: [{ file: 'a.txt' }, { file: 'gone.txt' }] }] as unknown as Article[]

function printed(inputs: InputFiles = { [path]: writtenFile(text) }) {
  writeFileSync(join(bulletins, 'other.txt'), '没有文章的一期')
  return printedBulletins({ bulletins, config }, filed, inputs)
}

test('the bulletins that articles come from, read when they are asked for', () => {
  const [first, ...others] = printed()
  expect(others).toEqual([])
  expect(first?.file).toBe('a.txt')
  expect(first?.text.lines()).toEqual(['第一行', '', '第三行'])
})

test('another text has another mark', () => {
  const [before] = printed()
  const [after] = printed({ [path]: writtenFile('别的\n') })
  expect(before?.text.mark).not.toBe(after?.text.mark)
})

test.each([
  ['changed', () => writeFileSync(path, '别的\n')],
  ['taken away', () => rmSync(path)],
])('a bulletin that is %s meanwhile stops the build: bulletin-changed', (_, change) => {
  const [bulletin] = printed()
  change()
  try {
    bulletin?.text.lines()
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.files.flatMap(({ path, messages }) => messages.map(({ ruleId }) => [path, ruleId]))).toEqual(
      [['a.txt', 'bulletin-changed']],
    )
  }
})
