import { expect, test } from 'vitest'
import { withoutLines } from '../../src/archive/withheld-lines.ts'

const lines = [
  '本期要目', // 1
  '▲县科协召开秘密会议………………1',
  '2. 县科协组织科普活动……2',
  '▲龙羊峡水文站启用年度观测与资料',
  '  整编系统……………………3',
  '', // 6
  '## 县科协召开秘密会议',
  '',
  '会议在清河县举行。',
  '', // 10
  '## 县科协组织科普活动',
  '',
  '《县科协召开秘密会议》一文说，会议在清河县举行。',
  '', // 14
  '龙羊峡水文站启用年度观测与资料整编系统',
  '',
  '水文站启用系统。',
]
const range = (first: number, last: number) => ({ first, last })
const emptied = (...without: Parameters<typeof withoutLines>) =>
  withoutLines(...without).flatMap((line, index) => (line === '' && lines[index] !== '' ? index + 1 : []))

test('the lines of what was taken back are empty, and its headline in the contents', () => {
  expect(emptied(lines, [range(7, 9)], [range(11, 13), range(15, 17)], ['撤下'])).toEqual([2, 7, 9])
})

test('an entry that is broken in two goes whole; what others print stays', () => {
  expect(emptied(lines, [range(15, 17)], [range(7, 9), range(11, 13)], [])).toEqual([4, 5, 15, 17])
  expect(emptied(lines, [range(11, 13)], [range(7, 9), range(15, 17)], [])).toEqual([3, 11, 13])
})

test('the title counts as its file says it, too', () => {
  expect(emptied(lines, [range(9, 9)], [range(11, 13), range(15, 17)], ['县科协召开秘密会议'])).toEqual([
    2, 7, 9,
  ])
})

test('a title of few characters empties nothing else', () => {
  expect(emptied(['快讯', '1 快讯', '快讯', '正文。'], [range(3, 4)], [], ['快讯'])).toEqual([3, 4])
})
