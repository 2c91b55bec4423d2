import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheEncoding } from '../../src/cli/cache-file.ts'
import { DraftMemory } from '../../src/cli/draft-memory.ts'
import { importBulletins } from '../../src/pipeline.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const texts: Readonly<Record<string, string>> = {
  'a.txt': '· 要闻 ·\n\n## 甲\n\n7月12日，会议召开。\n\n某社 [2021-07-12]\n',
  'b.txt': '· 要闻 ·\n\n## 乙\n\n会议结束。\n',
}

/** Import, and tell which files were read and what was said of all. */
async function run(version: string, bulletins = texts) {
  const files = Object.entries(bulletins).map(([path, value]) => new VFile({ path, value }))
  const remembered = new DraftMemory(folder, version)
  const names = { people: ['某人'], places: [], organizations: [], doubtful: [] }
  const { bulletins: read, plan } = await importBulletins({
    bulletins: files,
    articles: [],
    ledger: new Map(),
    names: { find: () => names },
    remembered,
  })
  remembered.forgetRest()
  const said = files.map(({ messages }) => messages.map((each) => [each.ruleId, each.place, each.fatal]))
  return { read: read.map(({ path }) => path), changes: plan.changes, said }
}

describe('a bulletin that was read before', () => {
  test('is not read again, and gives the same articles and messages', async () => {
    const first = await run('1')
    const second = await run('1')
    expect(first.read).toEqual(['a.txt', 'b.txt'])
    expect(second.read).toEqual([])
    expect(second.changes).toEqual(first.changes)
    expect(second.changes.map(({ after }) => after).join()).toContain('people: [某人]')
    expect(first.said.flat().length).toBeGreaterThan(0)
    expect(second.said).toEqual(first.said)
  })

  test('is read again when it changes, for another version, and where its memory is spoilt', async () => {
    await run('1')
    const changed = { ...texts, 'b.txt': `${texts['b.txt']}又及。\n` }
    expect((await run('1', changed)).read).toEqual(['b.txt'])
    expect((await run('2', changed)).read).toEqual(['a.txt', 'b.txt'])
    for (const name of readdirSync(join(folder, 'bulletins')))
      writeFileSync(join(folder, 'bulletins', name), '{"drafts":[', cacheEncoding)
    expect((await run('2', changed)).read).toEqual(['a.txt', 'b.txt'])
  })

  test('is forgotten when it is gone', async () => {
    await run('1')
    await run('1', { 'a.txt': texts['a.txt'] ?? '' })
    expect(readdirSync(join(folder, 'bulletins'))).toHaveLength(1)
  })
})
