import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffLines } from '../../src/text/line-diff.ts'

const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`)

describe('two versions', () => {
  test.each([
    ['a\nb\nc\n', 'a\nx\nc\n', [' a', '-b', '+x', ' c']],
    ['', 'a\n', ['+a']],
    ['a\n', '', ['-a']],
    ['a\n', 'a\n', [' a']],
  ])('%j and %j', (before, after, lines) => {
    expect(shown(before, after)).toEqual(lines)
  })

  test('are both whole in what is shown', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', ''), { maxLength: 8 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after)
        const of = (...kinds: string[]) =>
          lines
            .filter(({ kind }) => kinds.includes(kind))
            .map((line) => `${line.text}\n`)
            .join('')
        expect(of('same', 'removed')).toBe(before)
        expect(of('same', 'added')).toBe(after)
      }),
      { numRuns: 200 },
    )
  })
})
