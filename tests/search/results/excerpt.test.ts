import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoldedPhrase } from '../../../src/search/engine.ts'
import { makeExcerpt } from '../../../src/search/results/excerpt.ts'
import { fold } from '../../../src/text/fold.ts'

/** `…甲【乙】丙…` */
function shown(raw: string, ...phrases: readonly string[]): string {
  return shownIn(undefined, raw, ...phrases)
}

function shownIn(room: number | undefined, raw: string, ...phrases: readonly string[]): string {
  return makeExcerpt(
    raw,
    phrases.map((phrase) => fold(phrase) as FoldedPhrase),
    room,
  )
    .map(({ text, marked }) => (marked ? `【${text}】` : text))
    .join('')
}

const far = '无关的话'.repeat(30)

describe('an excerpt', () => {
  test.each([
    ['科创中国。', ['科创'], '【科创】中国。'],
    ['懷進鵬在西寧市', ['怀进鹏'], '【懷進鵬】在西寧市'],
    [`${far}。会议强调，要推动科创。`, ['科创'], '…会议强调，要推动【科创】。'],
    [`${far}。会议强调`, [], `${far.slice(0, 76)}…`],
    [`${far}，完整准确全面贯彻理念，牢牢把握科创`, ['科创'], '…完整准确全面贯彻理念，牢牢把握【科创】'],
    [`${far}。”他说，要推动科创。`, ['科创'], '…他说，要推动【科创】。'],
    ['科创\n西宁', ['科创'], '【科创】 西宁'],
    ['科创。\n西宁', ['科创'], '【科创】。西宁'],
  ])('of %j for %j', (raw, phrases, expected) => {
    expect(shown(raw, ...phrases)).toBe(expected)
  })

  test('shows the passage with the most different words, not the first', () => {
    expect(shown(`科创。${far}。这里有科创和西宁。`, '科创', '西宁')).toBe('…这里有【科创】和【西宁】。')
  })

  test.each([
    [12, `${far}，要推动科创${far}`, ['科创'], '…要推动【科创】无关的话无关的…'],
    [12, `${far}推动科创中心与西宁`, ['科创', '西宁'], '…的话推动【科创】中心与【西宁】'],
    [12, `${far}科创，建设西宁，说的是科创`, ['科创', '西宁'], '…无关的话【科创】，建设【西宁】，…'],
    [
      12,
      `${far}科创中国是一个很大的项目名称`,
      ['科创中国是一个很大的项目名称'],
      '…【科创中国是一个很大的项目】…',
    ],
    [12, `${far}C919 and its maiden flight`, ['C919'], '…无关的话【C919】 and its mai…'],
    [20, '科创', ['科创'], '【科创】'],
    [9, `${far}科创，建设科创，建设科创`, ['科创'], '…关的话【科创】，建设…'],
    [10, `${far}科创，建设科创，建设科创`, ['科创'], '…关的话【科创】，建设【科创】…'],
    [8, `${far}科创，建设科创，建设科创`, ['科创'], '…的话【科创】，建设…'],
  ])('in the room of %i characters, of %j for %j', (room, raw, phrases, expected) => {
    expect(shownIn(room, raw, ...phrases)).toBe(expected)
  })

  test('shows a match in whatever room, and takes no more', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '，', '。', '\n', 'A', 'b ', '𠮷'), { maxLength: 200 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.nat({ max: 30 }), text, (before, extra, after) => {
        const pieces = makeExcerpt(`${before}丙丁${after}`, ['丙丁' as FoldedPhrase], 8 + extra)
        expect(pieces.some((piece) => piece.marked && piece.text === '丙丁')).toBe(true)
        const plain = pieces.map((piece) => piece.text.replace(/[…\s]/g, '')).join('')
        expect(
          plain.replace(/[Ab]/g, '').length + plain.replace(/[^Ab]/g, '').length / 2,
        ).toBeLessThanOrEqual(8 + extra)
      }),
      { examples: [['𠮷甲', 0, '甲甲甲甲']] },
    )
  })

  test('its text stands in the article, and its marks are what was asked for', () => {
    const piece = fc.constantFrom('甲', '乙', '，', '。', '\n', ' ', 'A', '𠮷', '１')
    const text = fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('甲乙', 'a', '𠮷', '1', '乙'), (raw, phrase) => {
        const pieces = makeExcerpt(raw, [phrase as FoldedPhrase])
        const plain = pieces
          .map((one) => one.text)
          .join('')
          .replaceAll('…', '')
        expect(raw.replace(/\s/g, '')).toContain(plain.replace(/\s/g, ''))
        expect(plain.isWellFormed?.() ?? true).toBe(true)
        for (const { text: marked } of pieces.filter((one) => one.marked))
          expect(fold(marked)).toContain(phrase)
      }),
    )
  })
})
