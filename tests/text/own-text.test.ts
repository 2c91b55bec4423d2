import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownText } from '../../src/text/own-text.ts'

test('the same text, whatever it is made of', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\ud800', '\udc00', 'é', '\0'),
  )
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(ownText(text)).toBe(text)
    }),
  )
})
