import { expect, test } from 'vitest'
import { formatGbt7714 } from '../../../src/site/citations/gbt7714.ts'
import { bareReference, wholeReference } from './references.ts'

test.each([
  [
    'the edition of 2025 has full-width marks and no date of access for newspapers',
    formatGbt7714(wholeReference, '2025'),
    '青海省科协. 调研“科创中国”试点城市建设情况[N/OL]. 科学共同体要闻，2021-07-19. https://example.org/articles/2021-07-19-7f3k2q/.',
  ],
  [
    'the edition of 2015 leaves the date of access to the reader',
    formatGbt7714(wholeReference, '2015'),
    '青海省科协. 调研“科创中国”试点城市建设情况[N/OL]. 科学共同体要闻, 2021-07-19[引用日期]. https://example.org/articles/2021-07-19-7f3k2q/.',
  ],
  [
    'a subtitle stands behind a colon, 2025',
    formatGbt7714({ ...bareReference, subtitle: '在大会上' }, '2025'),
    '讲话：在大会上[N]. 要闻.',
  ],
  [
    'a subtitle stands behind a colon, 2015',
    formatGbt7714({ ...bareReference, subtitle: '在大会上' }, '2015'),
    '讲话: 在大会上[N]. 要闻.',
  ],
  ['what is not known is left out', formatGbt7714(bareReference, '2025'), '讲话[N]. 要闻.'],
])('%s', (_, citation, expected) => {
  expect(citation).toBe(expected)
})
