import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { RepeatedPassage } from '../../layouts/parts/RepeatedPassage.tsx'
import { siteWithAddress } from '../site/small-site.ts'

const passage = { site: siteWithAddress, articles: 2, others: [], more: 0 }

test.each([
  ['会议强调，要“稳中求进”', '会议强调，要“稳中求进”'],
  [`${'稳'.repeat(20)}。`, `${'稳'.repeat(20)}…`],
  [`𠮷${'稳'.repeat(40)}`, `𠮷${'稳'.repeat(19)}…`],
])('%s is headed by %s', (text, heading) => {
  expect(renderToString(<RepeatedPassage {...passage} text={text} heading />)).toContain(
    `<h2 class="unseen">${heading}</h2><blockquote>`,
  )
})

test('an article’s page, which has a heading above them all, has none at each', () => {
  expect(renderToString(<RepeatedPassage {...passage} text="会议强调" />)).not.toContain('<h2')
})
