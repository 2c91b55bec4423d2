import { describe, expect, test } from 'vitest'
import { requestedDecisions } from '../../src/cli/requested-decisions.ts'

describe('what the command line decides', () => {
  test('names with half-width and full-width commas between', () => {
    expect(requestedDecisions({ accept: '束为,殷皓', reject: '全国学会， 传媒' })).toEqual([
      { act: 'accept', name: '束为' },
      { act: 'accept', name: '殷皓' },
      { act: 'reject', name: '全国学会' },
      { act: 'reject', name: '传媒' },
    ])
  })

  test('several names merged into one', () => {
    expect(requestedDecisions({ merge: '普京,普京总统', into: '弗拉基米尔·普京' })).toEqual([
      { act: 'merge', name: '普京', into: '弗拉基米尔·普京' },
      { act: 'merge', name: '普京总统', into: '弗拉基米尔·普京' },
    ])
  })

  test.each([
    ['accepted and rejected', { accept: '束为', reject: '殷皓,束为' }, '`束为`'],
    ['rejected and merged', { reject: '束为', merge: '束为', into: '殷皓' }, '`束为`'],
    ['rejected and merged into', { reject: '殷皓', merge: '束为', into: '殷皓' }, '`殷皓`'],
    ['merged into itself', { merge: '束为,殷皓', into: '殷皓' }, '`殷皓`'],
    ['merged into nothing', { merge: '束为' }, '`--into`'],
    ['no name accepted', { accept: ' , ' }, '`--accept`'],
    ['no name rejected', { reject: '，' }, '`--reject`'],
    ['no name merged', { merge: ',', into: '殷皓' }, '`--merge`'],
    ['spelled without letters', { accept: '束为', pinyin: '123' }, '`123` for `--pinyin`'],
    ['merged into blanks', { merge: '束为', into: ' ' }, '`--into`'],
    ['a display of two names', { accept: '束为,殷皓', display: '束' }, '`--display`'],
  ])('%s: refused', (_, given, said) => {
    expect(() => requestedDecisions(given)).toThrow(said)
  })

  test('one name given twice in the same way is one decision', () => {
    expect(requestedDecisions({ accept: '束为,束为' })).toEqual([{ act: 'accept', name: '束为' }])
  })
})
