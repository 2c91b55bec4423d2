import { describe, expect, test } from 'vitest'
import { showProgress } from '../../src/cli/show-progress.ts'
import { words } from '../../src/cli/words.ts'

function watch(isTTY: boolean) {
  let time = 0
  const written: string[] = []
  const screen = { isTTY, columns: 80, write: (text: string) => written.push(text) > 0 }
  return {
    progress: showProgress(screen, () => time),
    written,
    wait: (milliseconds: number) => (time += milliseconds),
  }
}

describe('a stage', () => {
  test('is one line in a pipe, however long it takes', () => {
    const { progress, written, wait } = watch(false)
    const stage = progress.start('read', 3)
    for (let count = 0; count < 3; count++) {
      wait(5000)
      stage.advance()
    }
    stage.finish({ bulletin: 1, article: 24100 })
    expect(written).toEqual([expect.stringMatching(/^read {4}1 bulletin, 24,100 articles +15\.0 s\n$/)])
  })

  test('shows a bar on a terminal after two seconds, not before, and clears it', () => {
    const { progress, written, wait } = watch(true)
    const stage = progress.start('name', 4)
    wait(1000)
    stage.advance()
    expect(written).toEqual([])
    wait(1500)
    stage.advance()
    expect(written.at(-1)).toBe(`name    ${'█'.repeat(15)}${'░'.repeat(15)} 2/4`)
    stage.finish()
    expect(written.join('')).toContain('\u001b[2K')
    expect(written.at(-1)).toMatch(/^name .*2\.50 s\n$/)
  })

  test('has a remark under its line, with the site’s size against what hosts take', () => {
    const { progress, written } = watch(false)
    progress.remark(words.size({ files: 20_001, bytes: 412_300_000 }))
    expect(written).toEqual([
      '        412.3 MB: 42 % of GitHub Pages (1 GB), 101 % of Cloudflare Pages (20,000 files), 11 % of GitLab Pages (200,000 files)\n',
    ])
  })
})
