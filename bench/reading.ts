import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readBulletin } from '../src/bulletin/read-bulletin.ts'
import { seeded, wholeParagraphs } from './join-cases.ts'

/**
 * How fast bulletins are read, bytes → items, in megabytes of UTF-8 a second of one core's time, and in how much memory.
 *
 * `node --import tsx bench/reading.ts [megabytes]`: files of 25 KB up to 40 MB in all, then one file of that size (200).
 */
function main(): void {
  const paragraphs = wholeParagraphs()
  const small = Array.from({ length: 1600 }, (_, index) => Buffer.from(bulletinOf(paragraphs, 25_000, index)))
  read(small.slice(0, 200))
  print('1,600 files', small)
  const size = Number(process.argv[2] ?? 200) * 1e6
  const large = Buffer.from(bulletinOf(paragraphs, size, 1))
  print('one file', [large])
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1000
  console.log(
    `peak memory ${Math.round(peak)} MB, ${(peak / (large.length / 1e6)).toFixed(1)} times the file`,
  )
}

function print(name: string, files: readonly Uint8Array[]): void {
  const start = process.cpuUsage()
  const items = read(files)
  const used = process.cpuUsage(start)
  const megabytes = files.reduce((sum, { length }) => sum + length, 0) / 1e6
  const seconds = (used.user + used.system) / 1e6
  console.log(
    `${name}: ${megabytes.toFixed(1)} MB, ${items} items, ${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(1)} MB/s`,
  )
}

function read(files: readonly Uint8Array[]): number {
  return files.reduce((sum, value) => sum + readBulletin(new VFile({ path: 'a.txt', value })).items.length, 0)
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

main()
