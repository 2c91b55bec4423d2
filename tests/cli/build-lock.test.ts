import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BuildLock, BusyError, isBusy, lockFile } from '../../src/cli/build-lock.ts'

let folder = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-lock-'))
  output = join(folder, 'new/site')
})
afterEach(() => rmSync(folder, { recursive: true }))

const held = () => JSON.parse(readFileSync(lockFile(output), 'utf8'))
const leave = (holder: unknown) => writeFileSync(lockFile(output), JSON.stringify(holder))
const makeOld = () => utimesSync(lockFile(output), new Date(0), new Date(0))
const takeAndRelease = () => new BuildLock(output).release()

describe('the lock of an output folder', () => {
  test('is held by one at a time, and leaves nothing', () => {
    const lock = new BuildLock(output)
    expect(isBusy(output)).toBe(true)
    expect(() => new BuildLock(output)).toThrow(BusyError)
    expect(() => new BuildLock(output)).toThrow(`(process ${process.pid})`)
    lock.release()
    expect(isBusy(output)).toBe(false)
    expect(existsSync(lockFile(output))).toBe(false)
    takeAndRelease()
  })

  test('does not keep other folders', () => {
    const lock = new BuildLock(output)
    new BuildLock(`${output}2`).release()
    lock.release()
  })

  test('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    const lock = new BuildLock(output)
    leave({ ...held(), pid })
    expect(isBusy(output)).toBe(false)
    const other = new BuildLock(output)
    expect(held().pid).toBe(process.pid)
    // Who has lost it takes it from nobody.
    leave({ ...held(), began: 'another' })
    lock.release()
    other.release()
    expect(held().began).toBe('another')
  })

  test.runIf(process.platform === 'linux')('is taken over where the number is another process’s now', () => {
    const lock = new BuildLock(output)
    const mine = held()
    lock.release()
    leave({ ...mine, began: `${mine.began}0` })
    takeAndRelease()
    leave(mine)
    makeOld()
    // It is known to go on, however long it takes.
    expect(takeAndRelease).toThrow(BusyError)
  })

  test.each([
    ['of another machine', () => leave({ pid: 1, machine: 'elsewhere', began: '' })],
    ['that says nothing', () => writeFileSync(lockFile(output), '')],
  ])('%s is taken over when nobody has touched it for long', (_, make) => {
    takeAndRelease()
    make()
    expect(takeAndRelease).toThrow(BusyError)
    makeOld()
    expect(isBusy(output)).toBe(false)
    takeAndRelease()
  })
})
