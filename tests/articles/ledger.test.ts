import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../src/articles/article.ts'
import { formatLedger, parseLedger } from '../../src/articles/ledger.ts'

const [early, late] = ['2021-07-17-aaaaaa' as ArticleId, '2021-07-19-bbbbbb' as ArticleId]

describe('the ledger', () => {
  test('has one line an article, in the order of their ids, so that branches merge', () => {
    const text = formatLedger(
      new Map([
        [late, 'b'],
        [early, 'a'],
      ]),
    )
    expect(text).toBe(
      '{\n "version": 1,\n "articles": {\n  "2021-07-17-aaaaaa": "a",\n  "2021-07-19-bbbbbb": "b"\n }\n}\n',
    )
    expect([...parseLedger(new VFile({ value: text }))]).toEqual([
      [early, 'a'],
      [late, 'b'],
    ])
  })

  test.each(['', '<<<<<<< ours\n{}', '[]', '{"articles": {"a": 1}}', 'null'])(
    '%j is reported and counts as empty',
    (value) => {
      const file = new VFile({ path: '.import.json', value })
      expect(parseLedger(file).size).toBe(0)
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['ledger-unreadable'])
    },
  )
})
