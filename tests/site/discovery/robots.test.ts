import { expect, test } from 'vitest'
import { robotsFile } from '../../../src/site/discovery/robots.ts'
import { siteWithAddress, siteWithoutAddress } from '../small-site.ts'

test('everything may be read, and the sitemap is named by its whole address', () => {
  expect(robotsFile(siteWithAddress)).toEqual({
    path: 'robots.txt',
    content: 'User-agent: *\nAllow: /\n\nSitemap: https://example.org/archive/sitemap.xml\n',
  })
})

test('without the site’s address no sitemap is named', () => {
  expect(robotsFile(siteWithoutAddress).content).toBe('User-agent: *\nAllow: /\n')
})
