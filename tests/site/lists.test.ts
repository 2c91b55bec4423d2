import { describe, expect, test } from 'vitest'
import { listPages } from '../../src/site/lists.ts'
import { urls } from '../../src/site/url.ts'

const show = (count: number) =>
  listPages(
    urls.bulletins,
    Array.from({ length: count }, (_, index) => index + 1),
    2,
  ).map(({ url, items }) => `${url} ${items}`)

describe('listPages', () => {
  test.each([
    [0, ['/bulletins/ ']],
    [2, ['/bulletins/ 2,1']],
    [3, ['/bulletins/1/ 2,1', '/bulletins/ 3']],
    [5, ['/bulletins/1/ 2,1', '/bulletins/2/ 4,3', '/bulletins/ 5']],
  ])('%i items', (count, pages) => {
    expect(show(count)).toEqual(pages)
  })
})
