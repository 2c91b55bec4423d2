import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoldedPhrase } from '../../../src/search/engine.ts'
import { makeExcerpt } from '../../../src/search/results/excerpt.ts'
import { fold } from '../../../src/text/fold.ts'

/** `…甲【乙】丙…` */
function shown(raw: string, ...phrases: readonly string[]): string {
  return makeExcerpt(
    raw,
    phrases.map((phrase) => fold(phrase) as FoldedPhrase),
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
