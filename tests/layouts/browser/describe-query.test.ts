import { expect, test } from 'vitest'
import '../../../src/text/fold.ts'
import { describeQuery } from '../../../layouts/browser/search/describe-query.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { searchWordsOf } from '../../../src/site/words/search/index.ts'

test.each([
  ['科创 西宁|青海 -量子', false, 'zh-Hans', '含“科创”，含“西宁”或“青海”，不含“量子”的文章'],
  ['甲|乙|丙', false, 'zh-Hans', '含“甲”、“乙”或“丙”的文章'],
  ['科創', true, 'zh-Hant', '含「科創」的文章'],
  ['a -b', false, 'en', 'Articles that contain “a”, and that do not contain “b”'],
  ['“绿水青山 就是金山银山”', false, 'zh-Hans', '含“‘绿水青山”，含“就是金山银山’”的文章'],
  ['“三个‘一’”', false, 'zh-Hans', '含“‘三个‘一’’”的文章'],
  ['「三個代表」|“”', false, 'zh-Hant', '含「『三個代表』」或「“”」的文章'],
  ['“don’t”', false, 'en', 'Articles that contain “‘don’t’”'],
  ['', false, 'zh-Hans', '全部文章'],
  ['', true, 'zh-Hans', '符合以下条件的文章'],
] as const)('%j, narrowed: %s, in %s: %s', (typed, narrowed, language, said) => {
  expect(describeQuery(parseQuery(typed), narrowed, searchWordsOf(language).page)).toBe(said)
})
