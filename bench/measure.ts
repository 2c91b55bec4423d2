import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a command took. */
export interface Measured {
  readonly seconds: number
  /** Seconds of all cores together, of the command and all its children, in the program and in the kernel. */
  readonly cpu: number
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
    let cpu = 0
    const timer = setInterval(() => {
      const { resident, seconds } = usageOf(child.pid ?? 0)
      peak = Math.max(peak, resident)
      cpu = Math.max(cpu, seconds)
    }, sampleEvery)
    child.on('error', fail)
    child.on('close', (code) => {
      clearInterval(timer)
      if (code === 0) done({ seconds: (performance.now() - began) / 1000, cpu, peak, out })
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

interface Usage {
  /** Bytes. */
  readonly resident: number
  readonly seconds: number
}

/** Linux counts a process's time in hundredths of a second. */
const ticksOfSecond = 100

/** What a process, its living descendants and its ended children use, from `/proc`; nothing where there is none. */
function usageOf(pid: number): Usage {
  try {
    const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0
    // Behind the name, which may hold spaces: utime, stime and the same of ended children are the fields 14 to 17.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    const own = { resident: Number(resident) * 1024, seconds: ticks / ticksOfSecond }
    return childrenOf(pid).map(usageOf).reduce(addUsage, own)
  } catch {
    return { resident: 0, seconds: 0 }
  }
}

function addUsage(a: Usage, b: Usage): Usage {
  return { resident: a.resident + b.resident, seconds: a.seconds + b.seconds }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}
