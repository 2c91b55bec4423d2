import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkReportPlace } from '../../src/cli/check-report-place.ts'
import { makeReport } from '../../src/cli/report.ts'
import { reportPage } from '../../src/cli/report-page.tsx'
import { UsageError } from '../../src/cli/usage-error.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  for (const name of ['content', 'bulletins']) mkdirSync(at(name))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (...path: string[]) => join(folder, ...path)
const check = (path: string) =>
  checkReportPlace(path, {
    content: at('content'),
    bulletins: at('bulletins'),
    configFile: at('archive.config.ts'),
  })

test('a new file may be written, and a report of ours again', () => {
  expect(() => check(at('report.html'))).not.toThrow()
  writeFileSync(at('report.html'), reportPage(makeReport([]), []))
  symlinkSync(at('report.html'), at('link.html'))
  for (const name of ['report.html', 'link.html']) expect(() => check(at(name))).not.toThrow()
  expect(() => check(relative('.', at('report.html')))).not.toThrow()
})

test.each(['thesis.html', 'empty.html', 'archive.config.ts'])(
  'an existing file that is no report is refused: %s',
  (name) => {
    writeFileSync(at(name), name === 'empty.html' ? '' : '<!doctype html>\n<title>What was read</title>\n')
    expect(() => check(at(name))).toThrow(UsageError)
    expect(() => check(at(name))).toThrow(`\`${at(name)}\``)
  },
)

test('so is the configuration before there is one', () => {
  expect(() => check(at('archive.config.ts'))).toThrow('configuration')
})

test('nothing may be written among bulletins or below the content, not even over a report', () => {
  for (const name of ['content/report.html', 'bulletins/2021/report.html', 'bulletins/../content/a.md'])
    expect(() => check(at(name)), name).toThrow(UsageError)
  writeFileSync(at('content/report.html'), reportPage(makeReport([]), []))
  expect(() => check(at('content/report.html'))).toThrow(UsageError)
  expect(() => check(at('content-of-another.html'))).not.toThrow()
})

test('no link leads around that: to a folder, to a file, from a folder, or to what is not there yet', () => {
  writeFileSync(at('content/a.md'), '')
  symlinkSync(at('content'), at('elsewhere'))
  symlinkSync(at('content/a.md'), at('a.html'))
  symlinkSync(at('content/new.md'), at('new.html'))
  for (const name of ['elsewhere/report.html', 'elsewhere/new/report.html', 'a.html', 'new.html'])
    expect(() => check(at(name)), name).toThrow(UsageError)
  mkdirSync(at('disk'))
  rmSync(at('bulletins'), { recursive: true })
  symlinkSync(at('disk'), at('bulletins'))
  expect(() => check(at('disk/report.html'))).toThrow(UsageError)
})

test('a folder, a place below a file or in no folder, cannot be written', () => {
  expect(() => check(at('nowhere/report.html'))).toThrow(UsageError)
  expect(() => check(at('content/..'))).toThrow(UsageError)
  writeFileSync(at('file'), '')
  expect(() => check(at('file/report.html'))).toThrow(UsageError)
  expect(readFileSync(at('file'), 'utf8')).toBe('')
})
