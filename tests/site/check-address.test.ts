import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { checkAddress } from '../../src/site/check-address.ts'

test('a site without an address is told once what it goes without', () => {
  const { messages } = checkAddress({}, new VFile())
  expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['site-address-missing', undefined]])
})

test('a site with an address is told nothing', () => {
  expect(checkAddress({ url: 'https://example.org' }, new VFile()).messages).toEqual([])
})
