import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCache } from '../../src/cli/cache-file.ts'
import { importCache } from '../../src/cli/import-cache.ts'
import { InputError } from '../../src/cli/input-error.ts'
import { modelFile } from '../../src/cli/model-file.ts'
import { runImport } from '../../src/cli/run-import.ts'
import { findWorkplace } from '../../src/cli/workplace.ts'
import { silent } from '../../src/diagnostics/progress.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaowen-'))
  mkdirSync(join(folder, 'bulletins'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
const item = (headline: string) => `## ${headline}\n\n${headline}在北京市举行。\n\n甲社[2021-07-19]\n\n`

async function placeOf() {
  const place = await findWorkplace({ content: folder })
  return { ...place, cache: join(folder, '.cache'), model: join(folder, 'own.model') }
}

async function importNow() {
  const place = await placeOf()
  await runImport(place, {}, silent)
  return place
}

describe('an import', () => {
  beforeEach(() => copyFileSync(modelFile, join(folder, 'own.model')))

  test('refuses a spoilt model of your own also where every bulletin was read before', async () => {
    write('bulletins/a.txt', item('开幕式'))
    await importNow()
    write('own.model', 'spoilt')
    await expect(importNow()).rejects.toThrow(InputError)
  })

  test('remembers the names of the texts that are there, of bulletins too that it need not read', async () => {
    const known = async () => {
      const place = await importNow()
      const { names } = readCache(importCache(place), 'names.json') as { names: object }
      return Object.keys(names)
    }
    write('bulletins/a.txt', item('开幕式') + item('闭幕式'))
    write('bulletins/b.txt', item('座谈会'))
    const before = await known()
    expect(before).toHaveLength(3)
    write('bulletins/a.txt', item('开幕式') + item('报告会'))
    const after = await known()
    expect(after).toHaveLength(3)
    expect(after.filter((key) => before.includes(key))).toHaveLength(2)
    rmSync(join(folder, 'bulletins/b.txt'))
    expect(await known()).toHaveLength(2)
  })
})
