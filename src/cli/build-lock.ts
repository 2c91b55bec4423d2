import { mkdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import { words } from './words.ts'

/** Another build writes into the same folder: told in a sentence, and the program ends with 1. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** Who writes into an output folder, as the lock file says it. */
interface Holder {
  readonly pid: number
  /** The machine; process numbers of another one, or of another container, say nothing here. */
  readonly machine: string
  /** When the process began, for numbers are given again; empty where the system does not tell. */
  readonly began: string
}

/** Milliseconds. A build that cannot be asked after says that it goes on by touching the file. */
const touchedEach = 20_000
const longUntouched = 5 * 60_000

/**
 * The right to write into an output folder, as a file beside it (`_site.lock`). Reading needs none.
 *
 * What a killed build left is taken over: at once where its process is known to be gone, else when nobody has touched the
 * file for five minutes.
 */
export class BuildLock {
  readonly #path: string
  readonly #text: string
  readonly #touching: NodeJS.Timeout
  readonly #leave = () => this.release()

  /** @throws {BusyError} where another build has it */
  constructor(output: string) {
    this.#path = lockFile(output)
    this.#text = JSON.stringify(describeProcess(process.pid))
    take(this.#path, this.#text, output)
    this.#touching = setInterval(() => touch(this.#path), touchedEach).unref()
    process.once('exit', this.#leave)
  }

  release(): void {
    clearInterval(this.#touching)
    process.off('exit', this.#leave)
    if (read(this.#path) === this.#text) rmSync(this.#path, { force: true })
  }
}

/** The file that a build holds; it is there no longer than the build goes on. */
export function lockFile(output: string): string {
  return `${resolve(output)}.lock`
}

/** Whether a build writes into an output folder now. */
export function isBusy(output: string): boolean {
  const path = lockFile(output)
  const text = read(path)
  return text !== undefined && !isLeft(path, text)
}

function take(path: string, text: string, output: string): void {
  mkdirSync(dirname(path), { recursive: true })
  for (let tries = 0; tries < 10; tries++) {
    if (create(path, text)) return
    const found = read(path)
    if (found !== undefined && !isLeft(path, found))
      throw new BusyError(words.busy(output, holderOf(found)?.pid, path))
    if (!removeLeft(path)) break
  }
  throw new BusyError(words.busy(output, undefined, path))
}

/**
 * Several may find that a lock was left: one removes it, and looks again before, so that nobody removes what another one has
 * taken meanwhile.
 *
 * @returns `false` where another one is at it
 */
function removeLeft(path: string): boolean {
  const removal = `${path}.removal`
  // A build was killed within the moment that it takes.
  if (Date.now() - (statSync(removal, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > longUntouched)
    rmSync(removal, { force: true })
  if (!create(removal, '')) return false
  try {
    const found = read(path)
    if (found !== undefined && isLeft(path, found)) rmSync(path, { force: true })
    return true
  } finally {
    rmSync(removal, { force: true })
  }
}

/** @returns whether it was not there */
function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whether the build that wrote it has ended without taking it away. */
function isLeft(path: string, text: string): boolean {
  const holder = holderOf(text)
  const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > longUntouched
  if (!holder) return isOld
  const { machine, began } = describeProcess(holder.pid)
  if (holder.machine !== machine) return isOld
  if (!isRunning(holder.pid)) return true
  return began === '' ? isOld : began !== holder.began
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, machine, began } = JSON.parse(text)
    return Number.isInteger(pid) && pid > 0 ? { pid, machine, began } : undefined
  } catch {
    // It was made this moment, or is none of ours.
    return undefined
  }
}

/** What Linux tells of a process; other systems tell less. */
function describeProcess(pid: number): Holder {
  const stat = read(`/proc/${pid}/stat`) ?? ''
  // The name of the program stands in brackets and may hold anything.
  const [state = '', ...more] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // One that was killed keeps its number until its parent asks after it, which in a container may be never.
  const began = /[ZXx]/.test(state) ? 'ended' : (more[18] ?? '')
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return { pid, machine: `${hostname()} ${container()}`.trim(), began: began && `${boot} ${began}` }
}

function container(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // Somebody has deleted it by hand: the build goes on.
  }
}
