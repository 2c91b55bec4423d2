import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a command took. */
export interface Measured {
  readonly seconds: number
  /** The most resident memory of the command and all its children together, sampled ten times a second. Bytes. */
  readonly peak: number
  readonly out: string
}

const sampleEvery = 100

/**
 * Run a command to its end.
 *
 * @throws where it fails, with what it wrote
 */
export function measure(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const began = performance.now()
    const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1' } })
    let out = ''
    let peak = 0
    child.stdout.on('data', (data) => {
      out += String(data)
    })
    child.stderr.on('data', (data) => {
      out += String(data)
    })
    const timer = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid ?? 0))
    }, sampleEvery)
    child.on('error', fail)
    child.on('close', (code) => {
      clearInterval(timer)
      if (code === 0) done({ seconds: (performance.now() - began) / 1000, peak, out })
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${out.slice(-2000)}`))
    })
  })
}

/** How many files a folder holds, and their bytes. */
export function weigh(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Resident bytes of a process and its descendants, from `/proc`; 0 where there is none. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
    return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), own)
  } catch {
    return 0
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
