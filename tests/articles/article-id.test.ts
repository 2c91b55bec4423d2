import { describe, expect, test } from 'vitest'
import type { ArticleId } from '../../src/articles/article.ts'
import { articleId } from '../../src/articles/article-id.ts'
import { frontMatterSchema } from '../../src/articles/front-matter.ts'
import type { IsoDate } from '../../src/text/iso-date.ts'

const day = '2021-07-19' as IsoDate

describe('an id', () => {
  test('is a day and six characters of the content', () => {
    expect(articleId(day, '甲')).toMatch(/^2021-07-19-[0-9a-hjkmnp-tv-z]{6}$/)
    expect(articleId(undefined, '甲')).toMatch(/^undated-/)
    expect(articleId(day, '甲')).toBe(articleId(day, '甲'))
    expect(articleId(day, '甲')).not.toBe(articleId(day, '乙'))
  })

  test('grows until it is free', () => {
    const taken = new Set<ArticleId>()
    const ids = Array.from({ length: 12 }, () => {
      const id = articleId(day, '甲', taken)
      taken.add(id)
      return id
    })
    expect(new Set(ids).size).toBe(12)
    expect(ids[11]).toHaveLength((ids[0]?.length ?? 0) + 11)
    for (const id of ids) expect(frontMatterSchema.shape.id.safeParse(id).success).toBe(true)
  })

  test.each([
    '2021-07-19',
    '2021-07-19-abcde',
    '2021-07-19-ABCDEF',
    '../../etc/passwd',
    '2021-07-19-abcdeu',
    'undated-a/b/cd',
  ])('is not %s', (text) => {
    expect(frontMatterSchema.shape.id.safeParse(text).success).toBe(false)
  })
})
