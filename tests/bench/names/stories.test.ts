import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readModel, readStories } from '../../../bench/names/stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const path = join(folder, 'stories.jsonl')
  writeFileSync(path, text)
  return path
}

const story = { id: 'a-1', title: '题', text: '张黎', people: ['张黎'], places: [], organizations: [] }

test('one story a line, empty lines between', () => {
  expect(readStories([fileOf(`${JSON.stringify(story)}\n\n${JSON.stringify(story)}\n`)])).toEqual([
    story,
    story,
  ])
})

test.each([
  ['no JSON', '{', 'stories.jsonl:2: Unexpected line'],
  ['no object', '[1]', 'stories.jsonl:2: Unexpected line'],
  ['a list missing', JSON.stringify({ ...story, places: undefined }), 'value of `places`'],
  ['a number among names', JSON.stringify({ ...story, people: [1] }), 'value of `people.0`'],
])('%s: told with file and line', (_, line, said) => {
  expect(() => readStories([fileOf(`${JSON.stringify(story)}\n${line}\n`)])).toThrow(said)
})

test('a file that is not there, and one that is no model, are named', () => {
  const missing = join(folder, 'missing.jsonl')
  expect(() => readStories([missing])).toThrow(missing)
  expect(() => readModel(missing)).toThrow(missing)
  const other = fileOf('no model')
  expect(() => readModel(other)).toThrow(`${other}: Unexpected content`)
})
