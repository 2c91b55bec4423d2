import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAnyValues } from '../../src/articles/format-article-file.ts'
import { formatPlainValues } from '../../src/articles/format-plain-values.ts'
import { hostileLine, lawRuns } from './arbitrary.ts'

describe('values that are plain', () => {
  test.each([
    [{ id: '2021-07-19-7f3k2q', title: '“七一”讲话, [一] {二}' }],
    [{ people: ['怀进鹏', '张 黎', '弗拉基米尔·普京'], places: [], events: ['2021-07-12'] }],
    [{ title: '2021年', series: '1984 e3', source: '0x1g' }],
    [{ bulletin: [{ file: '2021/a b.txt', lines: '27-39', sha256: `${'0'.repeat(63)}a` }] }],
  ])('are written without the library: %j', (values) => {
    expect(formatPlainValues(values)).toBe(formatAnyValues(values))
  })

  test.each([
    [{ title: '1984' }],
    [{ title: '0x1F' }],
    [{ title: 'True' }],
    [{ title: '1e3' }],
    [{ title: '12.' }],
    [{ title: '甲：乙:' }],
    [{ title: '甲 -' }],
    [{ title: '甲 # 乙' }],
    [{ people: ['甲, 乙'] }],
    [{ people: ['null'] }],
    [{ exclude: true }],
    [{ corrections: ['甲'] }],
    [{ bulletin: [] }],
    [{ bulletin: [{ file: 'a.txt', lines: '1-2', sha256: '1'.repeat(64) }] }],
  ])('in another form are left to the library: %j', (values) => {
    expect(formatPlainValues(values)).toBeUndefined()
  })

  test('never differ from what the library writes', () => {
    const number = fc.stringMatching(/^[\d.xoeE+-]{1,6}$/)
    const word = fc.constantFrom(
      'true',
      'False',
      'NULL',
      'yes',
      'No',
      'on',
      '~',
      '甲-',
      '甲:',
      '甲',
      '2021-07-19',
      '12-34',
    )
    const text = fc.oneof(hostileLine, number, word, fc.string({ unit: 'grapheme' }))
    const values = fc.record(
      {
        id: text,
        title: text,
        people: fc.array(text),
        events: fc.array(text),
        bulletin: fc.array(fc.record({ file: text, lines: text, sha256: text }), { minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(values, (some) => {
        const written = formatPlainValues(some)
        if (written !== undefined && Object.keys(some).length > 0) expect(written).toBe(formatAnyValues(some))
      }),
      lawRuns(500),
    )
  })
})
