import { expect, test } from 'vitest'
import { passageWords } from '../../src/site/passage-words.ts'

test.each([
  ['a block of its own', '', '会议强调，要稳中求进。', '', '会议强调，要稳中求进。'],
  ['whole sentences', '会议召开。', '要稳中求进。', '会议还研究了其他事项。', '要稳中求进。'],
  ['from within a sentence', '会议强调', '，要稳中求进。', '', '…要稳中求进。'],
  ['into a sentence', '', '会议强调，要稳中求进，', '以进促稳。', '会议强调，要稳中求进…'],
  ['within words', '全', '面深化改', '革。', '…面深化改…'],
  ['up to the full stop', '', '会议强调要稳中求进', '。', '会议强调要稳中求进'],
  ['from a full stop on', '会议召开', '。要稳中求进。', '', '要稳中求进。'],
  ['behind a quotation that ends', '他说：“好。”', '会议召开。', '', '会议召开。'],
])('a passage that is %s', (_, before, passage, behind, words) => {
  const block = before + passage + behind
  expect(passageWords(block, before.length, before.length + passage.length)).toBe(words)
})
