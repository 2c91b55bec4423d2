import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { reportLines } from '../../src/cli/print-report.ts'
import { makeReport } from '../../src/cli/report.ts'
import { report } from '../../src/diagnostics/report.ts'

function manyFiles() {
  const late = new VFile({ path: 'b.txt' })
  const early = new VFile({ path: 'a.txt' })
  report(late, 'front-matter-value', { line: 3, column: 7 }, 'Unexpected `x`')
  for (let line = 30; line > 0; line--) report(early, 'source-line-missing', { line }, 'Unexpected end')
  report(early, 'article-edited', { line: 1 }, 'Edited')
  return [late, new VFile({ path: 'silent.txt' }), early]
}

describe('the report', () => {
  test('goes by file and place, counts by rule, and cuts what repeats itself', () => {
    const lines = reportLines(makeReport(manyFiles()), false)
    expect(lines[0]).toBe('a.txt:1:1 message Unexpected end  source-line-missing')
    expect(lines[19]).toBe('a.txt:20:1 message Unexpected end  source-line-missing')
    expect(lines.slice(20)).toEqual([
      'b.txt:3:7 fail Unexpected `x`  front-matter-value',
      'By rule (docs/rules.md says what to do):',
      '  front-matter-value   fail    1',
      '  source-line-missing  message 30',
      '  article-edited       info    1',
      '  Every message: --verbose (behind npm run: -- --verbose)',
      '1 error, 30 messages, 1 remark',
    ])
  })

  test('shows everything when asked to', () => {
    const lines = reportLines(makeReport(manyFiles()), true)
    expect(lines).toHaveLength(32 + 5)
    expect(lines).toContain('a.txt:1:1 info Edited  article-edited')
  })

  test('of a run without messages is one line', () => {
    expect(reportLines(makeReport([new VFile({ path: 'a' })]), false)).toEqual([
      '0 errors, 0 messages, 0 remarks',
    ])
  })
})
