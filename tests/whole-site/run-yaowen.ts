import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run the command as a person does, in a process of its own. */
export function runYaowen(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/yaowen.mjs'), ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** A folder of its own for one test: content, output, and the runs on them. */
export class TestArchive {
  readonly folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  readonly content = join(this.folder, 'content')
  readonly output = join(this.folder, 'site')

  /** With a copy of the sample content. */
  static ofSample(): TestArchive {
    const archive = new TestArchive()
    cpSync(join(root, 'content'), archive.content, { recursive: true })
    return archive
  }

  write(path: string, text: string | Uint8Array): void {
    const file = join(this.content, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  run(command: string, ...more: readonly string[]): Run {
    return runYaowen([command, '--content', this.content, '--output', this.output, ...more])
  }

  /** The site's files, by path. */
  site(): Map<string, string> {
    return filesOf(this.output)
  }

  /** The article files, by path. */
  articles(): Map<string, string> {
    return filesOf(join(this.content, 'articles'))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The files below a folder with their text; `/` between folders. */
export function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  )
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}
