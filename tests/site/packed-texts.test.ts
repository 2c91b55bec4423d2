import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTexts, textAt } from '../../src/site/packed-texts.ts'

/** Also with halves of surrogate pairs. */
const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })

test('each text is given back, whatever its units', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = packTexts(texts, String)
      expect(texts.map((_, number) => textAt(packed, number))).toEqual(texts)
    }),
    { examples: [[[]], [['']], [['', 'a', '', '\ud83d', '要闻']]] },
  )
})

test('there is room for long texts', () => {
  const texts = ['甲'.repeat(3_000_000), '', '乙', '丙'.repeat(9_000_000)]
  const packed = packTexts(texts, String)
  for (const [number, whole] of texts.entries()) expect(textAt(packed, number) === whole).toBe(true)
})

test('another thread can be given them', () => {
  const packed = structuredClone(packTexts(['一', '二'], String))
  expect([textAt(packed, 0), textAt(packed, 1)]).toEqual(['一', '二'])
})
