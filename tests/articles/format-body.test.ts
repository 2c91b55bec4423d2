import { expect, test } from 'vitest'
import { formatBody } from '../../src/articles/format-body.ts'

const lines = { first: 1, last: 1 }

test('spans become strong text and links', () => {
  const text = '报名见原文,截至10月21日'
  const spans = [
    { start: 2, end: 5, kind: 'link' as const, url: 'https://example.org/a_b' },
    { start: 8, end: 14, kind: 'strong' as const },
  ]
  expect(formatBody([{ kind: 'paragraph', text, spans, lines }])).toBe(
    '报名[见原文](https://example.org/a_b),截至**10月21日**\n',
  )
})

test('rows keep their own spans', () => {
  const block = {
    kind: 'lines' as const,
    rows: ['甲', '乙'],
    spans: [[], [{ start: 0, end: 1, kind: 'strong' as const }]],
    lines,
  }
  expect(formatBody([block])).toBe('甲\\\n**乙**\n')
})

test('cells become a table, hostile ones escaped', () => {
  const cells = [
    ['消息', '日期'],
    ['甲|乙', '*10.30*'],
  ]
  expect(formatBody([{ kind: 'table', cells, lines }])).toBe(
    '| 消息   | 日期        |\n| ---- | --------- |\n| 甲\\|乙 | \\*10.30\\* |\n',
  )
})
