import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldWithPlaces } from '../../src/text/fold.ts'

describe('fold', () => {
  test.each([
    ['C919', 'c919', 'lower case'],
    ['５Ｇ', '5g', 'full width'],
    ['中国，科协；（3＋1）！', '中国,科协;(3+1)!', 'full-width signs'],
    ['“两个确立”', '“两个确立”', 'curly quotation marks stay'],
    ['懷進鵬調研「科創中國」', '怀进鹏调研「科创中国」', 'traditional'],
    ['乾隆著述', '干隆著述', 'character by character, whatever the word'],
    ['谢·伊•奥・波‧克∙夫', '谢·伊·奥·波·克·夫', 'middle dots'],
    ['専題學習 習近平', '専题学习习近平', 'a space between two Han characters'],
    ['专题学习\u3000 习近平', '专题学习习近平', 'an ideographic space too'],
    ['大飞机 C919  首飞', '大飞机 c919 首飞', 'a space beside Latin stays, one'],
    ['  前后  ', '前后', 'none at the ends'],
    ['甲 \n 乙', '甲\n乙', 'a line end is a barrier'],
    ['甲\r\n\r\n乙', '甲\n乙', 'one barrier, whatever its form'],
    ['科\u200b技\u00ad局', '科技局', 'invisible characters'],
    ['ΟΔΟΣ ΟΔΟΣΑ', 'οδοσ οδοσα', 'one small sigma, so that a part matches the whole'],
    ['\u{20000} \u{20001}', '\u{20000}\u{20001}', 'Han beyond the basic plane'],
    ['H\u0331', '\u1e96', 'composed after lower case'],
  ])('%j is %j: %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '科',
        '技',
        '學',
        '𠵾',
        'C',
        '9',
        '１',
        'ｶ',
        'ﾞ',
        'ㄱ',
        'ㅏ',
        'e',
        '\u0301',
        'Σ',
        '·',
        '・',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('科', '鵬', 'a', ' ', '\u3000', '\n', '\r\n', '，', '\u200b'))
    .map((parts) => parts.join('')),
)

describe('laws', () => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('the places belong to the same folding', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const placed = foldWithPlaces(text)
        expect(placed.text).toBe(fold(text))
        expect([placed.starts.length, placed.ends.length]).toEqual([placed.text.length, placed.text.length])
        expect(placed.starts.every((start, unit) => start < (placed.ends[unit] ?? 0))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('the raw text of a place folds to what stands there', () => {
    const raw = '大飛機 Ｃ919　首飛①'
    const placed = foldWithPlaces(raw)
    const at = placed.text.indexOf('c919')
    expect(raw.slice(placed.starts[at], placed.ends[at + 3])).toBe('Ｃ919')
  })

  test('a text contains its parts', () => {
    const words = fc
      .array(fc.constantFrom('科', '鵬', 'C9', ' ', '\n', '，', 'é', 'Σ'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, words, (before, part, after) => {
        fc.pre(!/[\n]/.test(part.trim()))
        expect(fold(before + part + after)).toContain(fold(part.trim()))
      }),
      { numRuns: 1000 },
    )
  })
})
