import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { checkHostLimits, hostShares } from '../../src/site/check-host-limits.ts'

test.each([
  [{ files: 20_000, bytes: 1_000_000_000 }, []],
  [{ files: 20_001, bytes: 1 }, ['Cloudflare Pages']],
  [{ files: 200_001, bytes: 1_000_000_001 }, ['GitHub Pages', 'Cloudflare Pages', 'GitLab Pages']],
])('%j outgrows %j', (size, hosts) => {
  const { messages } = checkHostLimits(size, new VFile())
  expect(messages.map(({ reason }) => /for (.*), choose/.exec(reason)?.[1])).toEqual(hosts)
  expect(messages.every(({ ruleId }) => ruleId === 'host-limit')).toBe(true)
})

test('how much of each limit a site fills', () => {
  expect(hostShares({ files: 5_000, bytes: 2_000_000_000 }).map(({ host, share }) => [host, share])).toEqual([
    ['GitHub Pages', 2],
    ['Cloudflare Pages', 0.25],
    ['GitLab Pages', 0.025],
  ])
})
