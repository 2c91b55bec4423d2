import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
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

  test('is taken over by one at a time', () => {
    takeAndRelease()
    leave({ pid: 1, machine: 'elsewhere', began: '' })
    makeOld()
    const left = held()
    const removal = `${lockFile(output)}.removal`
    writeFileSync(removal, '')
    expect(takeAndRelease).toThrow(BusyError)
    expect(held()).toEqual(left)
    // Whoever was at it was killed.
    utimesSync(removal, new Date(0), new Date(0))
    takeAndRelease()
    expect(existsSync(removal)).toBe(false)
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

  test.runIf(process.platform === 'linux')(
    'is taken over from a killed process that nobody has asked after',
    async () => {
      takeAndRelease()
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
      const [line] = await once(parent.stdout, 'data')
      const pid = Number(line)
      const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8')
      const lock = new BuildLock(output)
      const { machine, began } = held()
      const boot = began.split(' ')[0]
      lock.release()
      // A shell asks after its own; the program that it becomes does not.
      while (readFileSync(`/proc/${parent.pid}/comm`, 'utf8') !== 'sleep\n') await setImmediate()
      leave({ pid, machine, began: `${boot} ${stat().split(' ')[21]}` })
      expect(isBusy(output)).toBe(true)
      process.kill(pid, 'SIGKILL')
      while (!stat().includes(') Z ')) await setImmediate()
      expect(isBusy(output)).toBe(false)
      parent.kill()
    },
  )

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
