import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { generateBulletins } from '../../bench/generate.ts'
import { readBulletin } from '../../src/bulletin/read-bulletin.ts'

describe('generated bulletins', () => {
  test('hold as many articles as asked for, each with its headline, day and source', () => {
    const items = [...generateBulletins(100)].flatMap(({ file, text }) => {
      const vfile = new VFile({ path: file, value: Buffer.from(text) })
      const read = readBulletin(vfile)
      expect(vfile.messages.filter(({ fatal }) => fatal !== undefined)).toEqual([])
      return read.items
    })
    expect(items).toHaveLength(100)
    for (const item of items) expect(item.date).toMatch(/^1990-/)
  })

  test('are the same for the same seed, and others for another', () => {
    const text = (seed: number) => JSON.stringify([...generateBulletins(30, seed)])
    expect(text(1)).toBe(text(1))
    expect(text(2)).not.toBe(text(1))
  })
})
