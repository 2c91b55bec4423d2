import { expect, test } from 'vitest'
import { isVastText } from '../../src/cli/heap-growth.ts'
import { pathBelow } from '../../src/cli/input-files.ts'
import type { Workplace } from '../../src/cli/workplace.ts'

const place = { bulletins: '/b', articles: '/a' } as Workplace
const file = (folder: string, name: string, megabytes: number) => ({
  [pathBelow(folder, name)]: [megabytes * 1e6, '', ''] as const,
})

test.each([
  ['nothing', {}, false],
  ['a few years', { ...file('/b', '1.txt', 60), ...file('/a', '1.md', 70) }, false],
  ['many bulletins', { ...file('/b', '1.txt', 60), ...file('/b', '2.txt', 60) }, true],
  ['articles without bulletins', file('/a', '1.md', 130), true],
  ['other files', file('/beside', '1.txt', 130), false],
])('whether an archive is vast: %s', (_, inputs, isVast) => {
  expect(isVastText(place, inputs)).toBe(isVast)
})
