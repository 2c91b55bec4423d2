import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullWidthPunctuation } from '../../src/text/full-width-punctuation.ts'

describe('fullWidthPunctuation', () => {
  test.each([
    ['7月16日,中国科协召开', '7月16日，中国科协召开'],
    ['怀进鹏在调研中强调,“要”', '怀进鹏在调研中强调，“要”'],
    ['会议指出:要抓好;要落实!好吗?好', '会议指出：要抓好；要落实！好吗？好'],
    ['(记者 赵六)', '（记者 赵六）'],
    ['兼报!!!入场', '兼报！！！入场'],
    ['(市委),研究', '（市委），研究'],
    ['各市、州科协:', '各市、州科协：'],
  ])('%s is shown as %s', (text, shown) => expect(fullWidthPunctuation(text)).toBe(shown))

  test.each([
    '共1,000人',
    '上午8:30开会',
    '3,中',
    'Hello, world',
    '中国(China)',
    '中国(简称中)abc',
    '见https://a.cn/中,文?甲:乙',
    '(2021-07-19)',
    ',',
    '',
    '要求, 深入',
  ])('%s stays', (text) => expect(fullWidthPunctuation(text)).toBe(text))

  test('characters beyond the first plane are Chinese too', () => {
    expect(fullWidthPunctuation('𠮷,𠮷')).toBe('𠮷，𠮷')
  })

  test('length stays, only the seven signs change, and twice is once', () => {
    const piece = fc.constantFrom(
      '中',
      ',',
      ';',
      ':',
      '?',
      '!',
      '(',
      ')',
      'a',
      '1',
      ' ',
      '，',
      '“',
      '𠮷',
      'http://x/',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const shown = fullWidthPunctuation(text)
        expect(shown).toHaveLength(text.length)
        expect(shown.normalize('NFKC')).toBe(text.normalize('NFKC'))
        for (let at = 0; at < text.length; at++)
          if (!',;:?!()'.includes(text[at] ?? '')) expect(shown[at]).toBe(text[at])
      }),
    )
  })
})
