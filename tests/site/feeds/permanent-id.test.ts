import { expect, test } from 'vitest'
import { permanentId } from '../../../src/site/feeds/permanent-id.ts'

test('the same name gives the same id, another name another', () => {
  expect(permanentId('article 2021-07-19-7f3k2q')).toBe(permanentId('article 2021-07-19-7f3k2q'))
  expect(permanentId('article 2021-07-19-7f3k2q')).not.toBe(permanentId('article 2021-07-19-7f3k2r'))
})

test('an id is a UUID of version 5', () => {
  expect(permanentId('a')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})
