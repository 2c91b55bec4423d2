import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchFolders } from '../../src/cli/watch-folders.ts'

test('after a call that failed the next change is told as well, and what is watched from then on', async () => {
  const [first, second] = [folder(), folder()]
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  let calls = 0
  let called = () => {}
  const watcher = await watchFolders({ paths: [first] }, async () => {
    calls += 1
    called()
    if (calls === 1) throw new Error('no luck')
    return { paths: [first, second] }
  })
  try {
    for (const [index, place] of [first, first, second].entries()) {
      const again = new Promise<void>((done) => {
        called = done
      })
      // What was added may not be watched at once.
      let writing = 0
      const writes = setInterval(() => writeFileSync(join(place, `${index}-${writing++}`), ''), 300)
      await again
      clearInterval(writes)
    }
    expect(calls).toBeGreaterThanOrEqual(3)
    expect(String(told.mock.calls[0]?.[0])).toContain('no luck')
  } finally {
    await watcher.close()
    told.mockRestore()
    for (const path of [first, second]) rmSync(path, { recursive: true })
  }
})

function folder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'yaowen-')))
}
