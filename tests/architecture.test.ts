import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** A folder never imports one that stands behind it here. */
const order = [
  'diagnostics',
  'text',
  'bulletin',
  'articles',
  'entities',
  'archive',
  'search',
  'site',
  'config',
  'cli',
]

/** Outside `cli/`, only the writers touch the disk. */
const writers = /^src\/([a-z-]+\/)*(write-[a-z-]+|[a-z-]+-writer)\.ts$/

const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file))

describe('the folder order is the path of the data', () => {
  test.each(sources)('%s imports nothing that stands behind its folder', (file) => {
    const own = rank(file)
    const behind = importsOf(file).filter((target) => target.startsWith('src/') && rank(target) > own)
    expect(behind).toEqual([])
  })

  test.each(sources)('%s touches the disk only where it may', (file) => {
    if (file.startsWith('src/cli/') || writers.test(file)) return
    const disk = importsOf(file).filter((target) => /^(node:)?(fs|fs\/promises|child_process)$/.test(target))
    expect(disk).toEqual([])
  })

  test('every folder of src is in the order', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(folders.map((folder) => folder.name).filter((name) => !order.includes(name))).toEqual([])
  })
})

function rank(file: string): number {
  const folder = file.split('/')[1] ?? ''
  // These read the path aloud; only the command line calls them.
  if (['naming-stage.ts', 'draft-bulletins.ts', 'pipeline.ts', 'build-site.ts'].includes(folder))
    return order.indexOf('cli') - 0.5
  const found = order.indexOf(folder)
  return found === -1 ? order.length : found
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return targets.map((target) =>
    target.startsWith('.')
      ? relative(root, resolve(root, file, '..', target))
          .split(sep)
          .join('/')
      : target,
  )
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
