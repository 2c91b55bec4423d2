import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../layouts/parts/clauses.ts'

describe('a headline is cut', () => {
  test.each([
    [
      'at its spaces',
      '武王墩考古获重要进展 墓主人身份基本锁定',
      ['武王墩考古获重要进展', '墓主人身份基本锁定'],
    ],
    ['behind a dash', '守护好长城——总书记的回信', ['守护好长城——', '总书记的回信']],
    ['behind a colon and a comma', '安徽：建设创新省，提速', ['安徽：', '建设创新省，', '提速']],
    ['at the spaces of a quotation', '《新时代 新征程：报告》出版', ['《新时代', '新征程：报告》出版']],
    ['not at those of a short one', '“快 准，稳”出版', ['“快 准，稳”出版']],
    ['never at other marks within one', '《新时代：新征程，报告一二三》', ['《新时代：新征程，报告一二三》']],
    ['never within Latin text or a time', 'New York 20:30 Open Day', ['New York 20:30 Open Day']],
    ['between Latin and Chinese', 'C919 首飞', ['C919', '首飞']],
    ['nowhere, where it is one clause', '怀进鹏在西宁市调研', ['怀进鹏在西宁市调研']],
    ['not before a closing mark', '“快，快！”他喊', ['“快，快！”他喊']],
  ])('%s', (_, headline, clauses) => {
    expect(clausesOf(headline).map(({ text }) => text)).toEqual(clauses)
  })

  test('into clauses that are the headline again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙a1 　—：，“”《》:') }), (headline) => {
        expect(
          clausesOf(headline)
            .map(({ text, space }) => text + space)
            .join(''),
        ).toBe(headline)
      }),
    )
  })
})
