import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextPacker, textAt } from '../../src/site/packed-texts.ts'

/** Also with halves of surrogate pairs. */
const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })

test('each text is given back, whatever its units', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const row = packed(texts)
      expect(texts.map((_, number) => textAt(row, number))).toEqual(texts)
    }),
    { examples: [[[]], [['']], [['', 'a', '', '\ud83d', '要闻']]] },
  )
})

test('there is room for long texts', () => {
  const texts = ['甲'.repeat(3_000_000), '', '乙', '丙'.repeat(9_000_000)]
  const row = packed(texts)
  for (const [number, whole] of texts.entries()) expect(textAt(row, number) === whole).toBe(true)
})

test('another thread can be given them', () => {
  const row = structuredClone(packed(['一', '二']))
  expect([textAt(row, 0), textAt(row, 1)]).toEqual(['一', '二'])
})

test('a packer is full before it needs more memory for a usual page', () => {
  const packer = new TextPacker()
  let count = 0
  for (; !packer.isFull; count += 1) packer.add('页'.repeat(10_000))
  expect(count).toBe(189)
  expect(packer.finish().bytes.buffer.byteLength).toBe(1 << 22)
})

function packed(texts: readonly string[]) {
  const packer = new TextPacker()
  for (const text of texts) packer.add(text)
  return packer.finish()
}
