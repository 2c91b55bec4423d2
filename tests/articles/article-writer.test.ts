import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleId } from '../../src/articles/article.ts'
import { writeArticles } from '../../src/articles/article-writer.ts'
import type { FileChange } from '../../src/articles/decide-update.ts'
import { parseLedger } from '../../src/articles/ledger.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const fresh: FileChange = { path: '2021/a.md', why: 'new', after: 'new' }
const ledger = new Map([['2021-07-19-7f3k2q' as ArticleId, 'abc']])

describe('the article writer', () => {
  test('writes files and ledger, and leaves no other', async () => {
    expect(await writeArticles(folder, { changes: [fresh], ledger })).toEqual({
      written: [fresh],
      overtaken: [],
    })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['.import.json', '2021', '2021/a.md'])
    expect(readFileSync(join(folder, '2021/a.md'), 'utf8')).toBe('new')
    expect(parseLedger(new VFile({ value: readFileSync(join(folder, '.import.json')) }))).toEqual(ledger)
  })

  test('touches nothing that stays as it is', async () => {
    await writeArticles(folder, { changes: [fresh], ledger })
    const before = statSync(join(folder, '.import.json'), { bigint: true }).mtimeNs
    await writeArticles(folder, { changes: [], ledger })
    expect(statSync(join(folder, '.import.json'), { bigint: true }).mtimeNs).toBe(before)
  })

  test('leaves alone what somebody changed since it was read', async () => {
    mkdirSync(join(folder, '2021'))
    writeFileSync(join(folder, '2021/a.md'), 'theirs')
    const change: FileChange = { path: '2021/a.md', why: 'changed', before: 'old', after: 'new' }
    expect((await writeArticles(folder, { changes: [change, fresh], ledger })).overtaken).toEqual([
      change,
      fresh,
    ])
    expect(readFileSync(join(folder, '2021/a.md'), 'utf8')).toBe('theirs')
  })

  test('takes a file for written that another import has just written with the same bytes', async () => {
    mkdirSync(join(folder, '2021'))
    writeFileSync(join(folder, '2021/a.md'), 'new')
    const before = statSync(join(folder, '2021/a.md'), { bigint: true }).mtimeNs
    expect(await writeArticles(folder, { changes: [fresh], ledger })).toEqual({
      written: [fresh],
      overtaken: [],
    })
    expect(statSync(join(folder, '2021/a.md'), { bigint: true }).mtimeNs).toBe(before)
  })

  test('writes many at once, each once, in the order of the plan', async () => {
    const changes = Array.from({ length: 100 }, (_, index) => ({ ...fresh, path: `2021/${index}.md` }))
    let count = 0
    const { written } = await writeArticles(folder, { changes, ledger }, () => count++)
    expect(written).toEqual(changes)
    expect(count).toBe(100)
    expect(readdirSync(join(folder, '2021'))).toHaveLength(100)
  })

  test('clears away what a killed run left, and spares a running one’s', async () => {
    const gone = 2 ** 22 + 1
    writeFileSync(join(folder, `.a.md.${gone}.tmp`), 'half')
    writeFileSync(join(folder, `.b.md.${process.ppid}.tmp`), 'half')
    await writeArticles(folder, { changes: [], ledger: new Map() })
    expect(readdirSync(folder)).toEqual([`.b.md.${process.ppid}.tmp`])
  })
})
