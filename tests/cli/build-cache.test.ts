import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BuildCache } from '../../src/cli/build-cache.ts'
import type { Workplace } from '../../src/cli/workplace.ts'
import { type ArchiveConfigInput, archiveConfigSchema } from '../../src/config/archive-config.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The memory of builds with a configuration. */
function cacheOf(config: ArchiveConfigInput): BuildCache {
  const place = { config: archiveConfigSchema.parse(config), output: folder, cache: join(folder, '.cache') }
  return new BuildCache(place as Workplace, '1')
}

const styled = (headline: RegExp): ArchiveConfigInput => ({
  bulletins: { styles: [{ name: 'x', match: { lines: [/^==/] }, headline: [headline] }] },
})

test.each([
  ['title', { title: '甲' }, { title: '乙' }],
  ['pattern', styled(/^==(?<headline>.*)$/), styled(/^==(?<headline>.).*$/)],
  ['flag of a pattern', styled(/^==(?<headline>.*)$/), styled(/^==(?<headline>.*)$/u)],
])('another %s is another setup', (_, before, after) => {
  cacheOf(before).save({}, {} as never, [])
  expect(cacheOf(before).isSameSetup).toBe(true)
  expect(cacheOf(after).isSameSetup).toBe(false)
})
