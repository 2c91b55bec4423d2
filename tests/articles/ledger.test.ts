import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../src/articles/article.ts'
import type { Draft } from '../../src/articles/draft-article.ts'
import { formatLedger, isSaid, parseLedger, saidHash } from '../../src/articles/ledger.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

const [early, late] = ['2021-07-17-aaaaaa' as ArticleId, '2021-07-19-bbbbbb' as ArticleId]

describe('the ledger', () => {
  test('says of an article what its bulletin says, also where an earlier version counted more in', () => {
    const draft: Draft = {
      ...{
        title: '要闻',
        body: '正文。',
        people: [],
        places: [],
        organizations: [],
        events: [],
        bulletin: [],
      },
      ...{ corrections: [], exclude: false },
    }
    const withdrawn = {
      ...draft,
      exclude: true,
      withdrawn: { date: '2021-07-20' as IsoDate, reason: '有误' },
    }
    expect(saidHash(withdrawn)).toBe(saidHash(draft))
    expect(isSaid(saidHash(draft), withdrawn)).toBe(true)
    expect(isSaid('24411039e4f113774dd41cd5cb7c225b', withdrawn)).toBe(true)
    expect(isSaid('24411039e4f113774dd41cd5cb7c225b', draft)).toBe(false)
    expect(isSaid(undefined, withdrawn)).toBe(false)
  })

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
