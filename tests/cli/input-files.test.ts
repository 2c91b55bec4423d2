import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isBefore, listImportFiles } from '../../src/cli/input-files.ts'
import type { Workplace } from '../../src/cli/workplace.ts'

describe('whether a time of a file is past', () => {
  const began = 1_790_000_000_500
  test.each([
    ['of a fine clock, a moment ago', began - 99.5, false],
    ['of a fine clock, before that', began - 100.5, true],
    ['of a clock of whole seconds, the same second', began - 500, false],
    ['of a clock of whole seconds, the second before', began - 1500, false],
    ['of a clock of whole seconds, long before', began - 2500, true],
    ['that is still to come', began + 3600.5, false],
  ])('%s', (_, changed, past) => expect(isBefore(changed, began)).toBe(past))
})

describe('a list of files', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
    mkdirSync(join(folder, 'bulletins'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const at = (name: string) => join(folder, name)
  const file = () => join(folder, 'bulletins/a.txt')
  const list = (last = {}) =>
    listImportFiles(
      {
        bulletins: at('bulletins'),
        articles: at('articles'),
        authority: at('authority'),
        model: at('model'),
      } as Workplace,
      last,
    )[file()]

  /** A file with a text, last changed some milliseconds ago. */
  function write(text: string, ago: number) {
    writeFileSync(file(), text)
    const time = new Date(Date.now() - ago)
    utimesSync(file(), time, time)
  }

  test('names a file by its content, whatever its time', () => {
    write('一', 60_000)
    const first = list()
    write('一', 30_000)
    expect(list()?.[2]).toBe(first?.[2])
    write('二', 30_000)
    expect(list()?.[2]).not.toBe(first?.[2])
  })

  test('trusts no time of a file that was written just now', () => {
    write('一', 0)
    expect(list()?.[1]).toBe('')
  })
})
