import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { readBulletin } from '../src/bulletin/read-bulletin.ts'
import { seeded, wholeParagraphs } from './join-cases.ts'

/**
 * How fast bulletins are read, bytes → items, in megabytes of UTF-8 a second of one core's time, and in how much memory.
 *
 * `node --import tsx bench/reading.ts [megabytes]`: files of 25 KB up to 40 MB in all, then one file of that size (200),
 * read in a process of its own, so that nothing but the reading counts in its memory: as Node likes it, then with the
 * heap limited to 3.3 times the file.
 */
function main([option, path]: readonly string[]): void {
  if (option === '--one' && path !== undefined) {
    readLarge(path)
    return
  }
  const paragraphs = wholeParagraphs()
  const small = (files: number) =>
    Array.from({ length: files }, (_, index) => {
      const value = Buffer.from(bulletinOf(paragraphs, 25_000, index))
      return new VFile({ path: 'a.txt', value })
    })
  read(small(200))
  print('1,600 files', small(1600))
  inProcessOfItsOwn(bulletinOf(paragraphs, Number(option ?? 200) * 1e6, 1))
}

function inProcessOfItsOwn(bulletin: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  const path = join(folder, 'large.txt')
  writeFileSync(path, bulletin)
  try {
    const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', path]
    // Node takes more memory than it needs where there is plenty: the second run shows what is needed.
    const megabytes = Math.round((statSync(path).size / 1e6) * 3.3)
    for (const limit of [[], [`--max-old-space-size=${megabytes}`]])
      spawnSync(process.execPath, [...limit, ...args], { stdio: 'inherit' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readLarge(path: string): void {
  const { size } = statSync(path)
  print('one file', [fileAt(path)])
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1000
  console.log(`peak memory ${Math.round(peak)} MB, ${(peak / (size / 1e6)).toFixed(1)} times the file`)
}

/** In a function of its own, so that nothing but the file holds its bytes. */
function fileAt(path: string): VFile {
  return new VFile({ path: 'a.txt', value: readFileSync(path) })
}

function print(name: string, files: readonly VFile[]): void {
  const megabytes = files.reduce((sum, { value }) => sum + (value?.length ?? 0), 0) / 1e6
  const start = process.cpuUsage()
  const items = read(files)
  const used = process.cpuUsage(start)
  const seconds = (used.user + used.system) / 1e6
  console.log(
    `${name}: ${megabytes.toFixed(1)} MB, ${items} items, ${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s`,
  )
}

function read(files: readonly VFile[]): number {
  return files.reduce((sum, file) => sum + readBulletin(file).items.length, 0)
}

/** A bulletin of about so many bytes, of paragraphs drawn at random. */
function bulletinOf(paragraphs: readonly string[], bytes: number, seed: number): string {
  const random = seeded(seed)
  const lines = ['', '', '· 每日要闻 ·', '']
  for (let size = 0, item = 1; size < bytes; item++) {
    const body = Array.from({ length: 5 }, () => paragraphs[random(paragraphs.length)] ?? '')
    lines.push(
      `## 第${item}条要闻的标题`,
      '',
      ...body.flatMap((line) => [line, '']),
      '某县科协[2021-07-19]',
      '',
    )
    size += body.reduce((sum, line) => sum + line.length * 3, 60)
  }
  return lines.join('\n')
}

main(process.argv.slice(2))
